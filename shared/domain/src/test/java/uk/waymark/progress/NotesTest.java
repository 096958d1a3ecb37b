package uk.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.families.FamilyContacts;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.progress.notes.NewNote;
import uk.waymark.progress.notes.Note;
import uk.waymark.progress.notes.NoteKind;
import uk.waymark.progress.notes.NoteOutcome;
import uk.waymark.progress.notes.Notes;
import uk.waymark.progress.notes.QuietPlacements;
import uk.waymark.settings.SettingDecisions;

class NotesTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    Notes notes;

    @Inject
    QuietPlacements quiet;

    @Inject
    FamilyContacts contacts;

    @Inject
    SettingDecisions settings;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PupilId pupil;
    private PlacementId placement;
    private Actor lead;
    private Actor tutor;

    @BeforeEach
    void aPlacement() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, site);
        lead = world.at(school, Role.AP_LEAD);
        tutor = world.at(provider, Role.TUTOR);
    }

    private static NewNote note(NoteKind kind, String words) {
        return new NewNote(Id.next(), kind, words, Optional.empty());
    }

    private static String code(NoteOutcome outcome) {
        return outcome instanceof NoteOutcome.Not(var refused) ? refused.code() : "KEPT";
    }

    private UUID written(String words) {
        var note = note(NoteKind.WORK, words);
        assertThat(notes.write(tutor, placement, note)).isInstanceOf(NoteOutcome.Kept.class);
        return note.id();
    }

    private List<Note> shown(Actor actor) {
        return notes.of(actor, placement, 50, 0);
    }

    @Test
    @Tag("PRG-01")
    @Tag("PRG-04")
    void aTutorWritesANoteAndTheSchoolReadsIt() {
        written("Laid forty bricks, all level");

        assertThat(shown(lead)).singleElement().satisfies(it -> {
            assertThat(it.words()).isEqualTo("Laid forty bricks, all level");
            assertThat(it.by()).isEqualTo(tutor.name());
            assertThat(it.releasedAt()).isEmpty();
        });
    }

    @Test
    void aDoubleTapIsOneNote() {
        var note = note(NoteKind.PRAISE, "Helped the new boy");
        notes.write(tutor, placement, note);

        assertThat(notes.write(tutor, placement, note)).isInstanceOf(NoteOutcome.Kept.class);
        assertThat(shown(tutor)).hasSize(1);
    }

    @Test
    void theIdOfAnotherNoteIsNotTakenForADoubleTap() {
        var other = world.placement(world.pupil(school), school, site);
        var note = note(NoteKind.WORK, "His");
        notes.write(tutor, other, note);

        assertThat(code(notes.write(tutor, placement, note))).isEqualTo("AGAIN");
    }

    @Test
    void nothingTooLongAndNothingTooLongAgoIsKept() {
        assertThat(code(notes.write(tutor, placement, note(NoteKind.WORK, "  "))))
                .isEqualTo("WORDS");
        assertThat(code(notes.write(tutor, placement, note(NoteKind.WORK, "x".repeat(1_001)))))
                .isEqualTo("WORDS");
        assertThat(code(notes.write(
                        tutor, placement, new NewNote(Id.next(), NoteKind.WORK, "x", Optional.of(ObjectiveId.next())))))
                .isEqualTo("OBJECTIVE");
    }

    @Test
    void nobodyWritesBeforeThePupilHasComeOrAfterThePupilHasLeft() {
        var pupilToCome = world.pupil(school);
        var toCome = world.placement(pupilToCome, school, site, TODAY.plusDays(7), TODAY.plusDays(30));
        assertThat(code(notes.write(tutor, toCome, note(NoteKind.WORK, "x")))).isEqualTo("NOT_BEGUN");

        written("Before");
        clock.set(LocalDate.of(2027, 7, 17), 9, 0);
        assertThat(code(notes.write(tutor, placement, note(NoteKind.WORK, "x"))))
                .isEqualTo("NOT_FOUND");
        assertThat(shown(tutor)).isEmpty();
        assertThat(shown(lead)).hasSize(1);
    }

    @Test
    void othersSeeNothingAndWriteNothing() {
        written("Ours");
        for (var foreign : List.of(
                world.at(world.provider(), Role.TUTOR),
                world.at(world.school(), Role.AP_LEAD),
                world.at(school, Role.GOVERNOR),
                world.at(school, Role.TEACHER))) {
            assertThat(shown(foreign)).isEmpty();
            assertThat(code(notes.write(foreign, placement, note(NoteKind.WORK, "x"))))
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(code(notes.write(lead, placement, note(NoteKind.WORK, "x")))).isEqualTo("NOT_FOUND");
    }

    @Test
    void aNoteIsTakenBackByItsAuthorOnTheSameDayWithAReasonAndStaysOnRecord() {
        var id = written("About somebody else");
        var colleague = world.at(provider, Role.TUTOR);
        assertThat(notes.takeBack(colleague, id, "Wrong").orElseThrow().code()).isEqualTo("NOT_YOURS");
        assertThat(notes.takeBack(tutor, id, " ").orElseThrow().code()).isEqualTo("REASON");
        assertThat(notes.takeBack(tutor, id, "Wrong pupil")).isEmpty();
        assertThat(notes.takeBack(tutor, id, "Wrong pupil").orElseThrow().code())
                .isEqualTo("TOO_LATE");

        assertThat(shown(lead))
                .singleElement()
                .satisfies(it -> assertThat(it.takenBack()).hasValue("Wrong pupil"));
        assertThat(code(notes.release(lead, id))).isEqualTo("TAKEN_BACK");
    }

    @Test
    void theNextDayANoteCanNoLongerBeTakenBack() {
        var id = written("Yesterday's");
        clock.set(TODAY.plusDays(1), 0, 1);

        assertThat(notes.takeBack(tutor, id, "Wrong").orElseThrow().code()).isEqualTo("TOO_LATE");
    }

    @Test
    @Tag("CX-35")
    void theSchoolLetsANoteOutOnceAndIsToldWhomItCouldNotWriteTo() {
        Home.mother(contacts, lead, pupil);
        var id = written("A good week");

        assertThat(notes.release(lead, id)).isInstanceOfSatisfying(NoteOutcome.Kept.class, it -> {
            assertThat(it.released()).isTrue();
            assertThat(it.unreached()).extracting(contact -> contact.name()).containsExactly("Una Testling");
        });
        assertThat(Home.read(id)).containsExactly("A good week");
        assertThat(code(notes.release(lead, id))).isEqualTo("RELEASED");
        assertThat(code(notes.release(world.at(school, Role.SENCO), id))).isEqualTo("NOT_FOUND");
        assertThat(code(notes.release(world.at(world.school(), Role.AP_LEAD), id)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    @Tag("CX-35")
    void praiseGoesStraightHomeWhereTheSchoolSaysSoAndNothingElseDoes() {
        Home.decided(settings, lead, school, "parent.release", "DIRECT", TODAY);
        var praise = note(NoteKind.PRAISE, "First in every morning");
        assertThat(notes.write(tutor, placement, praise))
                .isInstanceOfSatisfying(
                        NoteOutcome.Kept.class, it -> assertThat(it.released()).isTrue());
        var behaviour = note(NoteKind.BEHAVIOUR, "Left the workshop twice");
        notes.write(tutor, placement, behaviour);

        assertThat(Home.read(praise.id())).containsExactly("First in every morning");
        assertThat(Home.read(behaviour.id())).isEmpty();

        notes.takeBack(tutor, praise.id(), "Wrong pupil");
        assertThat(Home.read(praise.id())).isEmpty();
    }

    @Test
    @Tag("CX-35")
    void whereTheSchoolHasDecidedNothingPraiseWaitsForTheSchool() {
        var praise = note(NoteKind.PRAISE, "First in every morning");
        notes.write(tutor, placement, praise);

        assertThat(Home.read(praise.id())).isEmpty();
    }

    @Test
    @Tag("PRG-04")
    void aPlacementOfWhichNobodyWritesIsShownToTheSchoolAsQuiet() {
        clock.set(TODAY.plusDays(15), 9, 5);
        assertThat(quiet.of(lead))
                .singleElement()
                .satisfies(it -> assertThat(it.quiet()).isTrue());

        written("Here we are");
        assertThat(quiet.of(lead)).singleElement().satisfies(it -> {
            assertThat(it.quiet()).isFalse();
            assertThat(it.last()).isEqualTo(clock.instant());
        });
        assertThat(quiet.of(tutor)).isEmpty();
    }

    @Test
    void theQuestionsDoNotGrowWithTheNotes() {
        written("One");
        var few = Asking.asked(() -> shown(lead));
        var fewQuiet = Asking.asked(() -> quiet.of(lead));
        for (var more = 0; more < 6; more++) {
            written("Note " + more);
            world.placement(world.pupil(school), school, site);
        }

        assertThat(shown(lead)).hasSize(7);
        assertThat(Asking.asked(() -> shown(lead))).isLessThanOrEqualTo(few);
        assertThat(Asking.asked(() -> quiet.of(lead))).isLessThanOrEqualTo(fewQuiet);
    }
}
