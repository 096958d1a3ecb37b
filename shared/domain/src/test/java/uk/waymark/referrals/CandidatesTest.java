package uk.waymark.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.commissioning.Offer;
import uk.waymark.commissioning.Offers;
import uk.waymark.fixtures.Asking;
import uk.waymark.ids.ProviderId;
import uk.waymark.placements.Placements;
import uk.waymark.referrals.choice.Candidate;
import uk.waymark.referrals.choice.Candidates;
import uk.waymark.referrals.choice.NewCandidate;
import uk.waymark.referrals.choice.Visit;
import uk.waymark.referrals.choice.Visits;

class CandidatesTest extends ReferralWorld {
    @Inject
    Candidates candidates;

    @Inject
    Visits visits;

    @Inject
    Offers offers;

    @Inject
    Placements placements;

    private static NewCandidate note(ProviderId provider, String fit, String cost) {
        return new NewCandidate(
                provider,
                Optional.of(new BigDecimal("7.5")),
                Optional.of(20),
                Optional.of(new BigDecimal(cost)),
                NewCandidate.CostPer.DAY,
                fit,
                "Good when visited",
                "Two staff always",
                "Within the budget");
    }

    @Test
    @Tag("REF-22")
    @Tag("REF-33")
    void approvedProvidersStandSideBySideWithWhatTheyOfferCostAndHaveDone() {
        offers.state(
                world.at(provider, Role.PROVIDER_MANAGER),
                provider,
                new Offer(
                        "Anxiety",
                        "Animal care",
                        "No more than four",
                        "1 Lane",
                        "The manager",
                        Optional.of(new BigDecimal("95")),
                        Optional.of(4),
                        false));
        var before = world.placement(world.pupil(school), school, site);
        world.placement(world.pupil(school), school, site);
        placements.end(lead, before, TODAY.minusDays(3), "Back at school");
        var id = referring.opened(lead, pupil);
        assertThat(candidates.note(lead, id, note(provider, "Likes animals", "95")))
                .isEmpty();
        assertThat(candidates.note(lead, id, note(provider, "Likes animals, and is calm there", "90")))
                .isEmpty();

        assertThat(candidates.of(lead, id)).singleElement().satisfies(it -> {
            assertThat(it.needs()).contains("Anxiety");
            assertThat(it.curriculum()).contains("Animal care");
            assertThat(it.limits()).contains("No more than four");
            assertThat(it.past()).isEqualTo(new Candidate.Past(1, 0, 1));
            assertThat(it.past().words()).isEqualTo("1 running, 0 run to the end, 1 ended early");
            assertThat(it.note()).hasValueSatisfying(note -> {
                assertThat(note.fit()).contains("calm");
                assertThat(note.cost())
                        .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("90"));
                assertThat(note.distanceKm())
                        .hasValueSatisfying(km -> assertThat(km).isEqualByComparingTo("7.5"));
            });
        });
    }

    @Test
    void onlyApprovedProvidersAreComparedAndOnlyWithSenseAndByTheSchoolsOwnPeople() {
        var id = referring.opened(lead, pupil);

        assertThat(code(candidates.note(lead, id, note(world.provider(), "Fits", "10"))))
                .contains("NOT_APPROVED");
        assertThat(code(candidates.note(lead, id, note(provider, " ", "10")))).contains("INVALID");
        assertThat(code(candidates.note(lead, id, note(provider, "Fits", "-1"))))
                .contains("INVALID");
        var stranger = world.at(world.school(), Role.AP_LEAD);
        assertThat(code(candidates.note(stranger, id, note(provider, "Fits", "10"))))
                .contains("NOT_FOUND");
        assertThat(candidates.of(stranger, id)).isEmpty();
        decisions.withdraw(lead, id, "No longer needed");
        assertThat(code(candidates.note(lead, id, note(provider, "Fits", "10"))))
                .contains("ENDED");
    }

    @Test
    void theListCostsTheSameForOneProviderAndForMany() {
        var id = referring.opened(lead, pupil);
        var one = Asking.asked(() -> candidates.of(lead, id));
        for (var more = 0; more < 5; more++) {
            var other = world.provider();
            world.cleared(school, other);
            referring.compared(lead, id, other);
        }

        assertThat(Asking.asked(() -> candidates.of(lead, id))).isEqualTo(one);
        assertThat(candidates.of(lead, id)).hasSize(6);
    }

    @Test
    @Tag("REF-26")
    void visitsTastersAndInductionArePlannedAndTheirOutcomeIsWrittenOnce() {
        var id = referring.opened(lead, pupil);
        assertThat(code(visits.plan(lead, id, Visit.Kind.TASTER, TODAY.plusDays(5), "A Saturday")))
                .contains("NO_SCHOOL_DAY");
        assertThat(visits.plan(lead, id, Visit.Kind.TASTER, TODAY, "Half a day with the pupil's father"))
                .isEmpty();
        assertThat(visits.plan(lead, id, Visit.Kind.INDUCTION, TODAY.plusDays(7), "Meets the key tutor"))
                .isEmpty();
        var taster = visits.of(lead, id).getFirst();
        var induction = visits.of(lead, id).getLast();

        assertThat(code(visits.done(lead, induction.id(), true, "Went well"))).contains("IN_THE_FUTURE");
        assertThat(visits.done(lead, taster.id(), true, "Wants to come back")).isEmpty();
        assertThat(code(visits.done(lead, taster.id(), false, "No"))).contains("DONE");
        assertThat(code(visits.done(world.at(world.school(), Role.AP_LEAD), taster.id(), true, "No")))
                .contains("NOT_FOUND");
        assertThat(visits.of(lead, id).getFirst().cameOfIt()).isEqualTo("Wants to come back");
    }
}
