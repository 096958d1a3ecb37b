package uk.waymark.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.placements.Placement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOwner;
import uk.waymark.placements.Placements;
import uk.waymark.timetable.DayChange;
import uk.waymark.timetable.Timetables;

/** What the authority arranged, a school sees and notes; it neither ends nor changes it. */
class AuthorityOwnedTest extends ArrangementTest {
    @Inject
    Placements placements;

    @Inject
    Timetables timetables;

    @Inject
    AuthorityNotes notes;

    private NewEntry said(Optional<LocalDate> until) {
        return new NewEntry(
                Id.next(),
                EntryKind.AUTHORITY_NOTE,
                MONDAY,
                "The case officer",
                How.CALL,
                "A place at another school was found",
                until,
                Optional.empty());
    }

    @Test
    @Tag("CX-44")
    @Tag("BEH-04")
    void theSchoolCannotEndOrChangeWhatTheAuthorityArranged() {
        var child = world.pupil(school);
        var authoritys =
                world.placement(child, school, world.site(provider), PlacementKind.AUTHORITY_ARRANGED, "Tuition");
        assertThat(PlacementKind.AUTHORITY_ARRANGED.owner()).isEqualTo(PlacementOwner.AUTHORITY);
        assertThat(PlacementKind.SCHOOL_ARRANGED.owner()).isEqualTo(PlacementOwner.SCHOOL);

        assertThat(placements.end(head, authoritys, MONDAY, "Ours to end").map(Refused::code))
                .contains("AUTHORITYS");
        assertThat(timetables
                        .changePattern(head, authoritys, MONDAY, "Fewer days", World.everyWeekday())
                        .map(Refused::code))
                .contains("AUTHORITYS");
        assertThat(timetables
                        .changeDay(
                                head,
                                authoritys,
                                new DayChange(
                                        new Session(TUESDAY, Half.AM),
                                        DayChange.Kind.CALLED_OFF,
                                        Optional.empty(),
                                        Optional.empty(),
                                        "A day at school"))
                        .map(Refused::code))
                .contains("AUTHORITYS");
        assertThat(placements.of(head, child)).hasSize(1);
    }

    @Test
    @Tag("CX-44")
    void whatTheAuthoritySaidIsNotedAndWhereItEndsItTheRecordFollows() {
        var child = world.pupil(school);
        var authoritys =
                world.placement(child, school, world.site(provider), PlacementKind.AUTHORITY_ARRANGED, "Tuition");

        assertThat(notes.note(head, placement, said(Optional.empty())).map(Refused::code))
                .contains("SCHOOLS");
        for (var actor : List.of(world.at(world.school(), Role.HEAD), world.at(provider, Role.TUTOR), teacher)) {
            assertThat(notes.note(actor, authoritys, said(Optional.empty())).map(Refused::code))
                    .contains("NOT_FOUND");
            assertThat(notes.of(actor, authoritys)).isEmpty();
        }
        assertThat(notes.note(head, authoritys, said(Optional.empty()))).isEmpty();
        assertThat(notes.note(lead, authoritys, said(Optional.of(TUESDAY)))).isEmpty();

        assertThat(notes.of(head, authoritys)).hasSize(2);
        assertThat(placements.of(head, child).stream().map(Placement::endReason))
                .containsExactly(Optional.of("By the local authority: A place at another school was found"));
    }
}
