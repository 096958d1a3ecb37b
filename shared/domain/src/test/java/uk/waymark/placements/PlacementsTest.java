package uk.waymark.placements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.Half;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.timetable.ExpectedTime;

class PlacementsTest extends DomainTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final LocalDate TO = LocalDate.of(2026, 12, 18);

    @Inject
    Placements placements;

    @Inject
    AttendanceProcedures procedures;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PupilId pupil;
    private Actor lead;

    @BeforeEach
    void aPupilAndAProvider() {
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
        world.cleared(school, provider);
    }

    private NewPlacement wanted(LocalDate from, LocalDate to, DayOfWeek day, Half half) {
        return new NewPlacement(
                pupil,
                site,
                PlacementKind.SCHOOL_ARRANGED,
                from,
                to,
                List.of(new ExpectedTime(day, half, LocalTime.of(9, 0), LocalTime.of(11, 0))),
                "Animal care");
    }

    private String code(NewPlacement wanted) {
        return placements.place(lead, wanted) instanceof PlacementOutcome.NotPlaced(var refused) ? refused.code() : "";
    }

    @Test
    @Tag("ATT-25")
    void aPlacementCarriesItsOwnTimes() {
        assertThat(code(wanted(FROM, TO, DayOfWeek.MONDAY, Half.AM))).isEmpty();

        var placed = placements.of(lead, pupil).getFirst();
        assertThat(placed.pattern().getFirst().arrives()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void aPupilIsExpectedInOnePlaceOnly() {
        code(wanted(FROM, TO, DayOfWeek.MONDAY, Half.AM));

        assertThat(code(wanted(TO, TO.plusDays(30), DayOfWeek.MONDAY, Half.AM))).isEqualTo("CLASH");
        assertThat(code(wanted(FROM, TO, DayOfWeek.MONDAY, Half.PM))).isEmpty();
        assertThat(code(wanted(TO.plusDays(1), TO.plusDays(30), DayOfWeek.MONDAY, Half.AM)))
                .isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        assertThat(code(wanted(TO, FROM, DayOfWeek.MONDAY, Half.AM))).isEqualTo("DATES");
        assertThat(code(new NewPlacement(pupil, site, PlacementKind.ONLINE, FROM, TO, List.of(), "")))
                .isEqualTo("PATTERN");
        assertThat(code(new NewPlacement(
                        pupil, SiteId.next(), PlacementKind.ONLINE, FROM, TO, World.everyWeekday(), "")))
                .isEqualTo("SITE");
    }

    @Test
    void anotherSchoolsPupilLooksLikeNobody() {
        var stranger = world.at(world.school(), Role.AP_LEAD);
        var theirs = placements.place(stranger, wanted(FROM, TO, DayOfWeek.MONDAY, Half.AM));
        var nobody = placements.place(
                stranger,
                new NewPlacement(PupilId.next(), site, PlacementKind.ONLINE, FROM, TO, World.everyWeekday(), ""));

        assertThat(theirs).isEqualTo(nobody);
    }

    @Test
    @Tag("ROL-22")
    void aProviderSeesAPupilOnlyWhileThePlacementLasts() {
        var placement = world.placement(pupil, school, site);
        var tutor = world.at(provider, Role.TUTOR);
        assertThat(placements.current(tutor)).hasSize(1);

        assertThat(placements.end(lead, placement, MovableClock.MONDAY.minusDays(1), "Back at school"))
                .isEmpty();

        assertThat(placements.current(tutor)).isEmpty();
        assertThat(placements.of(lead, pupil).getFirst().endReason()).contains("Back at school");
    }

    @Test
    void endingTwiceOrOutsideIsRefused() {
        var placement = world.placement(pupil, school, site);

        assertThat(placements.end(lead, placement, LocalDate.of(2030, 1, 1), "Too far"))
                .isPresent();
        assertThat(placements.end(lead, placement, MovableClock.MONDAY, "Done")).isEmpty();
        assertThat(placements.end(lead, placement, MovableClock.MONDAY, "Done")).isPresent();
    }

    @Test
    @Tag("ATT-19")
    @Tag("ATT-22")
    void theAttendanceProcedureIsAgreedInWritingAndBothSidesReadIt() {
        var placement = world.placement(pupil, school, site);
        var tutor = world.at(provider, Role.TUTOR);
        assertThat(procedures.of(tutor, placement)).isEmpty();
        var words = "The provider rings the school at once about any absence.";
        assertThat(procedures
                        .agree(tutor, placement, words, FROM.minusDays(400))
                        .map(Refused::code))
                .contains("NOT_FOUND");
        var later = FROM.plusYears(5);
        assertThat(procedures.agree(lead, placement, words, later).map(Refused::code))
                .contains("INVALID");

        assertThat(procedures.agree(lead, placement, words, FROM.minusDays(400)))
                .isEmpty();

        assertThat(procedures.of(tutor, placement).orElseThrow().words()).isEqualTo(words);
        assertThat(procedures.of(lead, placement).orElseThrow().by()).isEqualTo(lead.name());
        assertThat(procedures.of(world.at(world.school(), Role.AP_LEAD), placement))
                .isEmpty();
    }

    @Test
    @Tag("DUA-05")
    void dualRegistrationIsForSchoolsOnly() {
        var slots = World.everyWeekday();
        assertThat(code(new NewPlacement(pupil, site, PlacementKind.DUAL_REGISTERED, FROM, TO, slots, "")))
                .isEqualTo("NO_SCHOOL");
        var there = world.site(world.pru());
        assertThat(code(new NewPlacement(pupil, there, PlacementKind.SCHOOL_ARRANGED, FROM, TO, slots, "")))
                .isEqualTo("DUAL");
    }
}
