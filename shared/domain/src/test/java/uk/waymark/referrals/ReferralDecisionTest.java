package uk.waymark.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.fixtures.Referring;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.forms.Answer;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.ReferralId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.settings.Preset;

class ReferralDecisionTest extends ReferralWorld {
    @Inject
    Notices notices;

    @Inject
    People people;

    @Inject
    ReferralFacts facts;

    private Decision decision(ReferralId id) {
        return referrals.open(lead, id).orElseThrow().decision().orElseThrow();
    }

    @Test
    @Tag("REF-11")
    @Tag("REF-20")
    @Tag("REF-24")
    void theHeadAgreesWithRationaleOutcomesLengthReviewAndBestInterests() {
        var id = ready();
        assertThat(decisions.agree(head, id, yes())).isEmpty();

        var decision = decision(id);
        assertThat(decision.verdict()).isEqualTo(Stage.AGREED);
        assertThat(decision.reason()).isEqualTo("Nothing in school has helped");
        assertThat(decision.outcomes()).isEqualTo("Attends, and calmer");
        assertThat(decision.review()).contains("half-term");
        assertThat(decision.startsOn()).contains(START);
        assertThat(decision.endsOn()).contains(END);
        assertThat(decision.best().lines()).hasSize(5).contains("Safety: Safe there");
        assertThat(decision.selfApproved()).isFalse();
        assertThat(notices.latest(lead)).extracting(Notice::kind).contains(Kind.REFERRAL_DECIDED);
        assertThat(facts.of(id).orElseThrow().outcomes()).isEqualTo("Attends, and calmer");
    }

    @Test
    @Tag("REF-20")
    @Tag("REF-22")
    @Tag("REF-24")
    void nothingOfItMayBeLeftOut() {
        var id = ready();
        var whole = yes();
        var gap = new BestInterests("Safe", "Catches up", "Grows", " ", "Animals");

        assertThat(List.of(
                        code(decisions.agree(head, id, with(whole, " ", whole.outcomes(), whole.review(), "Why"))),
                        code(decisions.agree(head, id, with(whole, "Why", " ", whole.review(), "Why"))),
                        code(decisions.agree(head, id, with(whole, "Why", "What", " ", "Why"))),
                        code(decisions.agree(head, id, with(whole, "Why", "What", "When", " "))),
                        code(decisions.agree(head, id, interests(whole, gap)))))
                .containsExactly(
                        Optional.of("RATIONALE"),
                        Optional.of("OUTCOMES"),
                        Optional.of("REVIEW"),
                        Optional.of("WHY_CHOSEN"),
                        Optional.of("BEST_INTERESTS"));
    }

    private static NewDecision with(NewDecision it, String why, String outcomes, String review, String chosen) {
        return new NewDecision(
                why,
                outcomes,
                review,
                it.best(),
                it.provider(),
                it.site(),
                it.kind(),
                chosen,
                it.startsOn(),
                it.endsOn());
    }

    private static NewDecision interests(NewDecision it, BestInterests best) {
        return new NewDecision(
                it.rationale(),
                it.outcomes(),
                it.review(),
                best,
                it.provider(),
                it.site(),
                it.kind(),
                it.whyChosen(),
                it.startsOn(),
                it.endsOn());
    }

    private static NewDecision open(NewDecision it) {
        return new NewDecision(
                it.rationale(),
                it.outcomes(),
                it.review(),
                it.best(),
                it.provider(),
                it.site(),
                it.kind(),
                it.whyChosen(),
                it.startsOn(),
                Optional.empty());
    }

    @Test
    void onlyTheHeadDecidesAndOnlyOnce() {
        var id = ready();
        for (var other : List.of(lead, world.at(school, Role.SENCO), world.at(world.school(), Role.HEAD))) {
            assertThat(code(decisions.agree(other, id, yes()))).contains("NOT_FOUND");
            assertThat(code(decisions.refuse(other, id, "No"))).contains("NOT_FOUND");
        }
        assertThat(decisions.agree(head, id, yes())).isEmpty();

        assertThat(code(decisions.agree(head, id, yes()))).contains("DECIDED");
        assertThat(code(decisions.refuse(head, id, "Second thoughts"))).contains("DECIDED");
        assertThat(code(decisions.withdraw(lead, id, "Second thoughts"))).contains("DECIDED");
        assertThat(decision(id).verdict()).isEqualTo(Stage.AGREED);
    }

    @Test
    void ofTwoHeadsWhoDecideAtTheSameMomentOneDoes() throws Exception {
        var id = ready();
        var other = world.at(school, Role.HEAD);
        var ready = new CountDownLatch(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> {
                ready.countDown();
                ready.await();
                return decisions.agree(head, id, yes());
            });
            var two = threads.submit(() -> {
                ready.countDown();
                ready.await();
                return decisions.refuse(other, id, "It would not help");
            });
            assertThat(List.of(code(one.get()), code(two.get())))
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of("DECIDED"));
        }
    }

    @Test
    void whoeverHasJustLostTheRoleIsRefused() {
        var id = ready();
        var at = new Organisation.AtSchool(school);
        var member = people.of(World.ADMINISTRATOR, at).stream()
                .filter(it -> it.person().equals(head.person()))
                .findFirst()
                .orElseThrow();
        assertThat(people.endRole(World.ADMINISTRATOR, at, member)).isEmpty();

        assertThat(code(decisions.agree(head, id, yes()))).contains("ROLE");
        assertThat(code(decisions.refuse(head, id, "No"))).contains("ROLE");
    }

    @Test
    @Tag("ROL-36")
    void aHeadWhoOpenedItIsMarkedAsApprovingTheirOwn() {
        var id = referring.opened(head, pupil);
        referring.submitted(head, id, Referring.answers());
        referring.everybodyAgreed(head, id);
        referring.compared(head, id, provider);

        assertThat(decisions.agree(head, id, yes())).isEmpty();

        assertThat(decision(id).selfApproved()).isTrue();
    }

    @Test
    void aRefusalAndAWithdrawalHaveTheirReasons() {
        var id = submitted();
        assertThat(code(decisions.refuse(head, id, " "))).contains("REASON");
        assertThat(decisions.refuse(head, id, "School can still do this")).isEmpty();
        assertThat(decision(id).reason()).isEqualTo("School can still do this");
        assertThat(code(referring.say(
                        lead, id, uk.waymark.referrals.voices.Party.SENCO, uk.waymark.referrals.voices.Word.CONSENTED)))
                .contains("ENDED");

        var again = referring.opened(lead, pupil);
        assertThat(code(decisions.refuse(head, again, "Too early"))).contains("FORM");
        assertThat(decisions.withdraw(lead, again, "The family moves away")).isEmpty();
        assertThat(decision(again).verdict()).isEqualTo(Stage.WITHDRAWN);
        assertThat(referrals.desk(lead, again)).isEmpty();
    }

    @Test
    void nothingIsAgreedToWhileSomethingIsMissing() {
        var id = submitted();

        assertThat(decisions.agree(head, id, yes()))
                .hasValueSatisfying(
                        it -> assertThat(it.message()).contains("No parent has agreed", "SENCO", "DSL", "pupil's own"));
    }

    @Test
    @Tag("REF-22")
    void theProviderHasToBeApprovedAndCompared() {
        var id = submitted();
        referring.everybodyAgreed(lead, id);
        assertThat(code(decisions.agree(head, id, yes()))).contains("COMPARE");
        var stranger = world.provider();
        assertThat(code(decisions.agree(head, id, Referring.decision(stranger, world.site(stranger), START, END))))
                .contains("NOT_APPROVED");
        assertThat(code(decisions.agree(head, id, Referring.decision(provider, world.site(stranger), START, END))))
                .contains("SITE");
    }

    @Test
    void datesThatMakeNoSenseAreRefused() {
        var id = ready();

        assertThat(code(decisions.agree(head, id, Referring.decision(provider, site, END, START))))
                .contains("DATES");
        assertThat(decisions.agree(head, id, Referring.decision(provider, site, TODAY.plusDays(5), END)))
                .hasValueSatisfying(it -> {
                    assertThat(it.code()).isEqualTo("NO_SCHOOL_DAY");
                    assertThat(it.message()).contains("Sat 28 Nov 2026", "Mon 30 Nov 2026");
                });
    }

    @Test
    @Tag("CX-23")
    void anOrdinaryPlacementMayBeOpenEndedAndADirectionMayNot() {
        var id = ready();
        assertThat(decisions.agree(head, id, open(yes()))).isEmpty();

        pupil = world.pupil(school);
        var direction = referring.opened(lead, pupil);
        referring.submitted(lead, direction, Referring.answers().with("basis", Answer.of("DIRECTION")));
        referring.everybodyAgreed(lead, direction);
        referring.compared(lead, direction, provider);
        assertThat(code(decisions.agree(head, direction, open(yes())))).contains("END_DATE");
        decide("placement.end_date_required.direction", "OFF");
        assertThat(decisions.agree(head, direction, open(yes()))).isEmpty();
    }

    @Test
    @Tag("CX-23")
    void aSchoolMayAskForALastDayAlways() {
        decide("placement.end_date_required", "REQUIRED");

        assertThat(code(decisions.agree(head, ready(), open(yes())))).contains("END_DATE");
    }

    @Test
    void aPupilWhoLeftTheRollMeanwhileIsNotDecidedAbout() throws Exception {
        var id = ready();
        try (var connection = TestDatabase.get().owner().connect();
                var leave = connection.prepareStatement("UPDATE pupil SET left_on = '2026-11-20' WHERE id = ?")) {
            leave.setBytes(1, IdColumns.bytes(pupil.value()));
            leave.executeUpdate();
        }

        assertThat(missing(id)).contains("LEFT");
        assertThat(code(decisions.agree(head, id, yes()))).contains("LEFT");
        assertThat(decisions.withdraw(lead, id, "At another school now")).isEmpty();
    }

    @Test
    @Tag("ROL-14")
    void theHeadIsTheNamedAccountableOfficer() {
        Actor second = world.at(school, Role.HEAD);

        assertThat(facts.accountable(school)).contains(head.name(), second.name());
    }

    @Test
    void everyPresetCanGoTheWholeWay() {
        for (var preset : List.of(Preset.MAINSTREAM, Preset.TRUST_PRIMARY)) {
            aSchoolAndAnApprovedProvider();
            preset(preset);
            var id = ready();
            assertThat(missing(id)).as(preset.name()).isEmpty();
            assertThat(decisions.agree(head, id, yes())).isEmpty();
        }
    }
}
