package uk.waymark.arrangements.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.arrangements.ArrangementTest;
import uk.waymark.fixtures.Asking;
import uk.waymark.ids.Id;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.timetable.Suspensions;

/** What happened is recorded where it happened; what follows is the home school's to decide. */
class IncidentsTest extends ArrangementTest {
    @Inject
    Incidents incidents;

    @Inject
    ProviderIncidents atProvider;

    @Inject
    Suspensions suspensions;

    @Inject
    Notices notices;

    private Actor tutor = head;
    private Actor dsl = head;

    @BeforeEach
    void people() {
        clock.set(MONDAY, 11, 0);
        tutor = world.at(provider, Role.TUTOR);
        dsl = world.at(school, Role.DSL);
    }

    private NewIncident incident(boolean serious, boolean restraint) {
        return incident(serious, restraint, clock.instant());
    }

    private static NewIncident incident(boolean serious, boolean restraint, Instant at) {
        return new NewIncident(
                Id.next(),
                serious,
                at,
                "The tack room",
                "Threw a bucket at the wall and shouted",
                "Two staff, one other pupil",
                "Walked round the yard together until calm",
                "",
                "A dent in the wall",
                restraint);
    }

    private boolean told(Actor actor, Kind kind) {
        return notices.latest(actor).stream().map(Notice::kind).anyMatch(kind::equals);
    }

    private NewIncident recorded(boolean serious, boolean restraint) {
        var it = incident(serious, restraint);
        assertThat(atProvider.record(tutor, placement, it)).isEmpty();
        return it;
    }

    private Optional<String> decide(Actor actor, NewIncident it, String together) {
        return incidents
                .decide(actor, it.id(), "A talk, and a new seat in the minibus", together, "Sits in front from now on")
                .map(Refused::code);
    }

    @Test
    @Tag("CX-43")
    void theProviderRecordsTheSchoolDecidesAndTheProviderHearsOnlyWhatItHasToKnow() {
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        var it = recorded(false, false);
        assertThat(atProvider.record(tutor, placement, it)).isEmpty();

        assertThat(told(lead, Kind.INCIDENT_RECORDED)).isTrue();
        assertThat(told(head, Kind.INCIDENT_RECORDED)).isTrue();
        assertThat(told(dsl, Kind.INCIDENT_RECORDED)).isTrue();
        assertThat(incidents.waiting(head)).hasSize(1);
        assertThat(decide(dsl, it, "")).contains("NOT_YOURS");
        assertThat(decide(tutor, it, "")).contains("NOT_FOUND");
        assertThat(decide(lead, it, "")).isEmpty();
        assertThat(decide(head, it, "")).contains("DECIDED");

        assertThat(incidents.of(head, pupil).getFirst().decision().orElseThrow().words())
                .contains("A talk");
        assertThat(told(manager, Kind.INCIDENT_DECIDED)).isTrue();
        var own = atProvider.of(tutor, placement).getFirst();
        assertThat(own.decidedOn()).contains(MONDAY);
        assertThat(own.toProvider()).isEqualTo("Sits in front from now on");
        assertThat(own.toString()).doesNotContain("A talk");
        assertThat(incidents.waiting(head)).isEmpty();
    }

    @Test
    @Tag("CX-43")
    void eachPolicyHasItsOwnRoute() {
        preset("INDEPENDENT_SPECIAL");
        recorded(false, false);
        assertThat(told(dsl, Kind.INCIDENT_RECORDED)).isFalse();
        assertThat(told(head, Kind.INCIDENT_RECORDED)).isTrue();

        preset("MAINSTREAM");
        var serious = recorded(true, false);
        assertThat(decide(lead, serious, "")).contains("TOGETHER");
        assertThat(decide(lead, serious, "The deputy head")).isEmpty();

        preset("TRUST_PRIMARY");
        var other = world.at(school, Role.HEAD);
        var it = recorded(false, false);
        assertThat(told(other, Kind.INCIDENT_RECORDED)).isFalse();
        assertThat(told(dsl, Kind.INCIDENT_RECORDED)).isTrue();
        assertThat(decide(head, it, "")).contains("NOT_YOURS");
        assertThat(incidents.mayDecide(lead, school)).isTrue();
        assertThat(decide(lead, it, "")).isEmpty();
    }

    @Test
    @Tag("CX-43")
    void whoeverWasHeldTheDslHearsOf() {
        preset("INDEPENDENT_SPECIAL");

        recorded(false, true);

        assertThat(told(dsl, Kind.INCIDENT_RECORDED)).isTrue();
    }

    @Test
    void twoWhoDecideAtOnceDecideOnce() throws Exception {
        var it = recorded(true, false);
        Callable<Optional<String>> mine = () -> decide(lead, it, "");
        Callable<Optional<String>> theirs = () -> decide(head, it, "");
        List<Optional<String>> outcomes;
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(mine);
            var two = both.submit(theirs);
            outcomes = List.of(one.get(), two.get());
        }

        assertThat(outcomes).containsExactlyInAnyOrder(Optional.empty(), Optional.of("DECIDED"));
    }

    @Test
    void oddTimesAndEmptyWordsAreRefused() {
        var ahead = incident(false, false, clock.instant().plusSeconds(3_600));
        var before = incident(
                false,
                false,
                LocalDate.of(2026, 8, 1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        var empty = new NewIncident(Id.next(), false, clock.instant(), " ", "x", "x", "x", "", "", false);

        assertThat(atProvider.record(tutor, placement, ahead).map(Refused::code))
                .contains("WHEN");
        assertThat(atProvider.record(tutor, placement, before).map(Refused::code))
                .contains("WHEN");
        assertThat(atProvider.record(tutor, placement, empty).map(Refused::code))
                .contains("WORDS");
    }

    @Test
    void anotherProviderOrSchoolCanNeitherRecordNorSee() {
        var it = recorded(false, false);
        var elsewhere = world.at(world.provider(), Role.PROVIDER_MANAGER);
        var otherHead = world.at(world.school(), Role.HEAD);

        assertThat(atProvider
                        .record(elsewhere, placement, incident(false, false))
                        .map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(atProvider.of(elsewhere, placement)).isEmpty();
        assertThat(incidents
                        .record(otherHead, placement, incident(false, false))
                        .map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(incidents.of(otherHead, pupil)).isEmpty();
        assertThat(decide(otherHead, it, "")).contains("NOT_FOUND");
        assertThat(incidents.of(teacher, pupil)).isEmpty();
        assertThat(incidents.record(lead, placement, incident(false, false))).isEmpty();
        assertThat(incidents.of(lead, pupil)).hasSize(2);
    }

    @Test
    @Tag("ROL-30")
    void nobodyButTheHomeSchoolsHeadSuspends() {
        for (var role : List.of(
                Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL, Role.KEY_CONTACT, Role.TUTOR)) {
            assertThat(suspensions.record(world.at(provider, role), pupil, MONDAY, MONDAY.plusDays(1)))
                    .map(Refused::code)
                    .contains("NOT_FOUND");
        }
        for (var actor : List.of(lead, dsl, teacher, world.at(world.school(), Role.HEAD))) {
            assertThat(suspensions.record(actor, pupil, MONDAY, MONDAY.plusDays(1)))
                    .map(Refused::code)
                    .contains("NOT_FOUND");
        }
        assertThat(suspensions.of(head, pupil)).isEmpty();
    }

    @Test
    void oneIncidentOrTwentyAskTheSameNumberOfTimes() {
        recorded(false, false);
        for (var number = 0; number < 20; number++) {
            recorded(false, false);
        }

        // One, and one that the pool may ask for a connection that it opens.
        assertThat(Asking.asked(() -> incidents.of(head, pupil))).isLessThanOrEqualTo(2);
        assertThat(Asking.asked(() -> incidents.waiting(head))).isLessThanOrEqualTo(2);
    }
}
