package uk.waymark.arrangements.suspended;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.arrangements.ArrangementTest;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.timetable.NewProvision;
import uk.waymark.timetable.NewSuspension;
import uk.waymark.timetable.Suspension;
import uk.waymark.timetable.Suspension.AuthorityContact;
import uk.waymark.timetable.Suspensions;
import uk.waymark.transition.ReturnGround;

/** What follows from a suspension. */
class SuspensionLinksTest extends ArrangementTest {
    private static final LocalDate SIXTH = LocalDate.of(2026, 11, 30);

    @Inject
    Suspensions suspensions;

    @Inject
    PlanAfterSuspension plans;

    @Inject
    EducationDue education;

    @Inject
    Due due;

    private List<DueItem> dueOf(Actor actor, String kind) {
        return due.board(actor).all().stream()
                .filter(it -> it.kind().name().equals(kind))
                .toList();
    }

    private Suspension suspended(LocalDate to) {
        assertThat(suspensions.record(head, pupil, MONDAY, to)).isEmpty();
        return suspensions.of(head, pupil).getFirst();
    }

    @Test
    @Tag("BEH-03")
    @Tag("DL-23")
    void educationIsDueFromTheSixthSchoolDayAndRunsWithWhatWhereAndWho() {
        var it = suspended(MONDAY.plusDays(14));
        assertThat(it.duty()).contains("governing body");
        var waiting = dueOf(head, SuspensionKinds.EDUCATION);
        assertThat(waiting)
                .singleElement()
                .satisfies(item -> assertThat(item.dueOn()).isEqualTo(SIXTH));
        assertThat(waiting.getFirst().about()).doesNotContain("Wren");
        assertThat(suspensions
                        .arrange(head, pupil, it.id(), SIXTH, new NewProvision(" ", "Farm", "Mx Tutor"))
                        .map(Refused::code))
                .contains("INVALID");

        assertThat(suspensions.arrange(
                        head, pupil, it.id(), SIXTH, new NewProvision("Five hours a day", "The farm", "Mx Tutor")))
                .isEmpty();

        var arranged = suspensions.of(head, pupil).getFirst();
        assertThat(arranged.where()).contains("The farm");
        assertThat(arranged.who()).contains("Mx Tutor");
        assertThat(dueOf(head, SuspensionKinds.EDUCATION)).isEmpty();
        education.raise(MONDAY);
        assertThat(dueOf(head, SuspensionKinds.EDUCATION)).isEmpty();
    }

    @Test
    @Tag("DL-23")
    void aSuspensionThatEndsBeforeAsksForNothing() {
        var it = suspended(MONDAY.plusDays(14));

        assertThat(suspensions.end(head, pupil, it.id(), MONDAY.plusDays(1))).isEmpty();

        assertThat(dueOf(head, SuspensionKinds.EDUCATION)).isEmpty();
    }

    @Test
    @Tag("ROL-30")
    @Tag("BEH-04")
    void afterAPermanentExclusionTheAuthorityOwesTheEducation() {
        assertThat(suspensions.record(
                        head,
                        pupil,
                        new NewSuspension(Suspension.Kind.PERMANENT, MONDAY, MONDAY.plusDays(60), Optional.empty())))
                .isEmpty();

        var it = suspensions.of(head, pupil).getFirst();
        assertThat(it.kind()).isEqualTo(Suspension.Kind.PERMANENT);
        assertThat(it.duty()).contains("local authority");
        assertThat(dueOf(head, SuspensionKinds.EDUCATION).getFirst().about()).contains("Permanent exclusion");
    }

    @Test
    @Tag("DL-45")
    void forAPupilWithAPlanTheAuthorityIsContactedBeforeOrTheReasonIsOnRecord() {
        var child = world.pupilWith(school, "E", "N");
        assertThat(suspensions.asksForAuthority(head, child)).isTrue();
        assertThat(suspensions.asksForAuthority(head, pupil)).isFalse();
        assertThat(suspensions.asksForAuthority(lead, child)).isFalse();

        assertThat(record(child, Optional.empty())).contains("EHC");
        assertThat(record(child, Optional.of(new AuthorityContact(Optional.of(MONDAY.plusDays(1)), "To come"))))
                .contains("EHC");
        assertThat(record(child, Optional.of(new AuthorityContact(Optional.empty(), " "))))
                .contains("EHC");
        assertThat(record(child, Optional.of(new AuthorityContact(Optional.of(MONDAY), "The case officer"))))
                .isEmpty();

        var contact = suspensions.of(head, child).getFirst().authorityContact().orElseThrow();
        assertThat(contact.on()).contains(MONDAY);
        assertThat(contact.words()).isEqualTo("The case officer");
    }

    private Optional<String> record(uk.waymark.ids.PupilId child, Optional<AuthorityContact> contact) {
        return suspensions
                .record(head, child, new NewSuspension(Suspension.Kind.SUSPENSION, MONDAY, MONDAY.plusDays(2), contact))
                .map(Refused::code);
    }

    private PlacementId placedAfter(int schoolDays) {
        var child = world.pupil(school);
        assertThat(suspensions.record(head, child, MONDAY, MONDAY.plusDays(schoolDays - 1)))
                .isEmpty();
        return world.placement(child, school, world.site(provider), MONDAY.plusDays(9), MONDAY.plusDays(60));
    }

    @Test
    @Tag("BEH-02")
    @Tag("DL-22")
    void aPlacementAfterMoreThanFiveSchoolDaysCarriesAPlanFromTheStart() {
        var after = placedAfter(9);
        assertThat(plans.needed(after).orElseThrow()).contains("7 school days");
        assertThat(plans.ground()).isEqualTo(ReturnGround.Ground.LONG_SUSPENSION);
        var waiting = dueOf(lead, SuspensionKinds.PLAN);
        assertThat(waiting)
                .singleElement()
                .satisfies(item -> assertThat(item.dueOn()).isEqualTo(MONDAY.plusDays(9)));
        plans.raise(MONDAY);
        assertThat(dueOf(lead, SuspensionKinds.PLAN)).hasSize(1);

        assertThat(plans.needed(placedAfter(5))).isEmpty();
        assertThat(plans.needed(placement)).isEmpty();
        assertThat(dueOf(lead, SuspensionKinds.PLAN)).hasSize(1);
    }
}
