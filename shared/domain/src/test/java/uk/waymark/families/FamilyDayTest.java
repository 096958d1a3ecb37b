package uk.waymark.families;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.Receipt;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.Registers;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;

/** How a family sees the day, and tells of an absence once. */
class FamilyDayTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final Set<Half> DAY = EnumSet.allOf(Half.class);

    @Inject
    World world;

    @Inject
    FamilyWorld home;

    @Inject
    FamilyHome pages;

    @Inject
    FamilyAbsences absences;

    @Inject
    LettingIn lettingIn;

    @Inject
    AccessRows access;

    @Inject
    uk.waymark.access.Actors actors;

    @Inject
    Marks marks;

    @Inject
    Registers registers;

    @Inject
    RegisterEntries entries;

    @Inject
    Notices notices;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private ProviderId provider;
    private PupilId pupil;
    private PlacementId placement;
    private Actor parent;
    private Actor tutor;
    private Actor officer;

    @BeforeEach
    void aPupilWhoIsPlaced() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, world.site(provider));
        parent = home.parent(school, pupil);
        tutor = world.at(provider, Role.TUTOR);
        officer = world.at(school, Role.ATTENDANCE_OFFICER);
    }

    @AfterEach
    void backToMonday() {
        clock.set(TODAY, 9, 5);
    }

    private void say(Half half, Fact fact, @Nullable Integer late) {
        var mark = new NewMark(
                MarkId.next(),
                placement,
                new Session(TODAY, half),
                fact,
                late,
                null,
                null,
                clock.instant(),
                null,
                null);
        assertThat(marks.record(tutor, List.of(mark)).getFirst().outcome()).isEqualTo(Receipt.Outcome.ACCEPTED);
    }

    private ChildHome shown() {
        return pages.of(parent, pupil).orElseThrow();
    }

    private Optional<String> report(Actor actor, LocalDate on, Set<Half> halves, AbsenceReason reason, String words) {
        return absences.report(actor, Id.next(), pupil, on, halves, reason, words)
                .map(Refused::code);
    }

    @Test
    @Tag("ROL-24")
    void theFamilySeesWhenTheChildArrived() {
        clock.set(TODAY, 9, 12);
        say(Half.AM, Fact.PRESENT, null);

        var today = shown().week().getLast();
        assertThat(today.on()).isEqualTo(TODAY);
        assertThat(today.sessions())
                .singleElement()
                .satisfies(it -> assertThat(it.arrived()).contains(LocalTime.of(9, 12)));
    }

    @Test
    void aMarkThatWasMadeLateSaysThatTheChildWasThereAndNotWhen() {
        clock.set(TODAY, 11, 30);
        say(Half.AM, Fact.PRESENT, null);

        assertThat(shown().week().getLast().sessions()).singleElement().satisfies(it -> {
            assertThat(it.isThere()).isTrue();
            assertThat(it.arrived()).isEmpty();
        });
    }

    @Test
    void whoCameLateCameThoseMinutesAfterTheTime() {
        say(Half.AM, Fact.LATE, 20);

        assertThat(shown().week().getLast().sessions().getFirst().arrived()).contains(LocalTime.of(9, 20));
    }

    @Test
    void aRegisterThatIsMissingIsNeverShown() {
        clock.set(TODAY.plusDays(2), 15, 0);

        assertThat(shown().week()).isEmpty();
        assertThat(shown().waiting()).isTrue();
    }

    @Test
    void whatWasTakenBackIsAsIfNobodyHadSaidIt() {
        say(Half.AM, Fact.ABSENT, null);
        clock.move(java.time.Duration.ofMinutes(1));
        say(Half.AM, Fact.TAKEN_BACK, null);

        assertThat(shown().week()).isEmpty();
    }

    @Test
    @Tag("ROL-24")
    @Tag("ROL-25")
    void theFamilySeesWhomToCallAndThatItDidIsOnRecord() throws SQLException {
        var contact = world.at(provider, Role.KEY_CONTACT);
        var before = looked();

        assertThat(shown().places()).singleElement().satisfies(place -> {
            assertThat(place.telephone()).startsWith("01632");
            assertThat(place.keyContacts()).extracting(ChildHome.Call::name).containsExactly(contact.name());
        });
        assertThat(shown().schoolTelephone()).isPresent();
        assertThat(looked()).isEqualTo(before + 2);
    }

    private long looked() throws SQLException {
        try (var connection = TestDatabase.get().owner().connect();
                var query = connection.prepareStatement("SELECT COUNT(*) FROM trail_entry"
                        + " WHERE action = 'FAMILY_LOOKED' AND person_id = ? AND subject_id = ?")) {
            query.setBytes(1, IdColumns.bytes(parent.person().value()));
            query.setBytes(2, IdColumns.bytes(pupil.value()));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    @Tag("ROL-24")
    void anAbsenceIsToldOnceForSchoolAndProvider() {
        assertThat(report(parent, TODAY, DAY, AbsenceReason.ILL, "A cold")).isEmpty();

        assertThat(registers.of(tutor, new Session(TODAY, Half.AM)).lines().getFirst())
                .satisfies(line -> {
                    assertThat(line.familySays()).contains(AbsenceReason.ILL);
                    assertThat(line.mark()).isEmpty();
                });
        assertThat(entries.day(officer, TODAY, 0))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.proposal().code()).contains("I"));
        assertThat(notices.latest(officer)).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(Kind.FAMILY_ABSENCE);
            assertThat(it.subject()).contains(placement.value());
        });
        assertThat(absences.mine(parent, pupil))
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo("A cold"));
    }

    @Test
    void whatTheProviderSeesIsStrongerThanWhatTheFamilySaid() {
        report(parent, TODAY, EnumSet.of(Half.AM), AbsenceReason.ILL, "");
        say(Half.AM, Fact.PRESENT, null);

        assertThat(entries.day(officer, TODAY, 0))
                .filteredOn(line -> line.key().session().half() == Half.AM)
                .allSatisfy(line -> assertThat(line.proposal().code()).contains("B"));
    }

    @Test
    void aLaterWordTakesThePlaceOfTheFirst() {
        report(parent, TODAY, DAY, AbsenceReason.ILL, "");
        report(parent, TODAY, EnumSet.of(Half.PM), AbsenceReason.APPOINTMENT, "Dentist");

        assertThat(registers
                        .of(tutor, new Session(TODAY, Half.PM))
                        .lines()
                        .getFirst()
                        .familySays())
                .contains(AbsenceReason.APPOINTMENT);
        assertThat(registers
                        .of(tutor, new Session(TODAY, Half.AM))
                        .lines()
                        .getFirst()
                        .familySays())
                .contains(AbsenceReason.ILL);
    }

    @Test
    void theSameReportSentTwiceIsOne() {
        var id = Id.next();
        absences.report(parent, id, pupil, TODAY, DAY, AbsenceReason.ILL, "");
        absences.report(parent, id, pupil, TODAY, DAY, AbsenceReason.ILL, "");

        assertThat(absences.mine(parent, pupil)).hasSize(1);
        assertThat(notices.latest(officer)).hasSize(1);
    }

    @Test
    void whatCannotBeToldIsRefusedInWords() {
        assertThat(report(parent, TODAY.minusDays(1), DAY, AbsenceReason.ILL, ""))
                .contains("DAY");
        assertThat(report(parent, TODAY.plusDays(15), DAY, AbsenceReason.ILL, ""))
                .contains("DAY");
        assertThat(report(parent, TODAY.plusDays(5), DAY, AbsenceReason.ILL, ""))
                .contains("NO_SCHOOL");
        assertThat(report(parent, TODAY, Set.of(), AbsenceReason.ILL, "")).contains("SESSION");
        assertThat(report(parent, TODAY, DAY, AbsenceReason.TRANSPORT, "")).contains("WHY");
        assertThat(report(parent, TODAY, DAY, AbsenceReason.OTHER, " ")).contains("WHY");
        assertThat(report(parent, TODAY, DAY, AbsenceReason.ILL, "x".repeat(501)))
                .contains("WHY");
        assertThat(absences.mine(parent, pupil)).isEmpty();
    }

    @Test
    void nobodyButAParentTellsOfAnAbsence() {
        var email = FamilyWorld.email();
        lettingIn.letPupilIn(World.actorOf(school, Role.OFFICE), pupil, email, "en");
        var self = actors.family(access.entries(email).getFirst().personId()).orElseThrow();

        for (var actor : new Actor[] {self, officer, tutor, home.parent(school, world.pupil(school))}) {
            assertThat(report(actor, TODAY, DAY, AbsenceReason.ILL, "")).contains("NOT_FOUND");
        }
        assertThat(absences.of(officer, pupil)).isEmpty();
        assertThat(absences.of(world.at(world.school(), Role.HEAD), pupil)).isEmpty();
    }

    @Test
    void oneParentDoesNotReadWhatTheOtherTold() {
        var other = home.parent(school, pupil);
        report(parent, TODAY, DAY, AbsenceReason.ILL, "At mine");

        assertThat(absences.mine(other, pupil)).isEmpty();
        assertThat(absences.of(officer, pupil)).hasSize(1);
    }

    @Test
    void aChoiceOfLanguageIsForLettersToo() {
        assertThat(pages.speak(parent, "cy")).isEmpty();
        assertThat(pages.language(parent)).isEqualTo("cy");
        assertThat(pages.speak(parent, "klingon").map(Refused::code)).contains("LANGUAGE");
    }

    @Test
    void theFirstPageCostsTheSameNumberOfQueriesWhateverTheWeek() {
        var before = Asking.asked(() -> pages.of(parent, pupil));
        say(Half.AM, Fact.PRESENT, null);
        say(Half.PM, Fact.ABSENT, null);

        assertThat(Asking.asked(() -> pages.of(parent, pupil))).isEqualTo(before);
    }

    @Test
    void anIdThatIsNobodysIsNotThere() {
        assertThat(pages.of(parent, new PupilId(UUID.randomUUID()))).isEmpty();
    }
}
