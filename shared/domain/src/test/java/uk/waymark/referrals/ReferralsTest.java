package uk.waymark.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.access.Role;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.Referring;
import uk.waymark.forms.Answer;
import uk.waymark.forms.SaveOutcome;
import uk.waymark.forms.SubmitOutcome;
import uk.waymark.ids.PupilId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;

class ReferralsTest extends ReferralWorld {
    @Inject
    ReferralFacts facts;

    @Inject
    Notices notices;

    private SubmitOutcome submit(uk.waymark.fixtures.FormFiller answers) {
        var id = referring.opened(lead, pupil);
        var desk = referrals.desk(lead, id).orElseThrow();
        answers.complete(desk);
        return desk.submit();
    }

    private static String why(SubmitOutcome outcome) {
        return outcome instanceof SubmitOutcome.Not(var refused) ? refused.code() : "";
    }

    @Test
    @Tag("REF-01")
    @Tag("REF-02")
    @Tag("REF-32")
    void groundsLegalBasisAndAimAreStated() {
        var id = referring.opened(lead, pupil);
        referring.submitted(
                lead,
                id,
                Referring.answers()
                        .with("grounds", new Answer(List.of("attendance", "other"), "Bullied at school"))
                        .with("basis", Answer.of("MEDICAL"))
                        .with("aim", Answer.of("RETURN")));

        var fact = facts.of(id).orElseThrow();
        assertThat(fact.grounds())
                .containsExactly(
                        "Attendance so low that qualifications are in danger",
                        "Another ground, in the comment",
                        "Bullied at school");
        assertThat(fact.basis()).contains(LegalBasis.MEDICAL);
        assertThat(fact.aim()).contains(Aim.RETURN);
    }

    @Test
    @Tag("REF-01")
    void everyGroundAndLegalBasisOfTheCatalogueCanBeChosen() {
        var form = referrals
                .desk(lead, referring.opened(lead, pupil))
                .orElseThrow()
                .read()
                .form();

        assertThat(form.at("grounds").orElseThrow().choices()).hasSize(11);
        assertThat(form.at("basis").orElseThrow().choices())
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(LegalBasis.values())
                        .map(it -> it.name().replace('_', '-'))
                        .toList());
        assertThat(form.at("aim").orElseThrow().choices())
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(Aim.values())
                        .map(it -> it.name().replace('_', '-'))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cycles",
                "in-school",
                "family-contact",
                "agency-contact",
                "exhausted",
                "spotted",
                "academic",
                "social",
                "pastoral",
                "send",
                "health",
                "risks",
                "purpose",
                "effect",
                "nature",
                "progress",
                "destination",
                "preventive",
                "equal",
                "protected",
                "induction",
                "mon-am",
                "fri-pm"
            })
    @Tag("REF-03")
    @Tag("REF-04")
    @Tag("REF-05")
    @Tag("REF-06")
    @Tag("REF-07")
    @Tag("REF-08")
    @Tag("REF-09")
    @Tag("REF-21")
    @Tag("REF-28")
    @Tag("REF-30")
    @Tag("BEH-01")
    void noneOfTheseMayBeLeftOut(String question) {
        var id = referring.opened(lead, pupil);
        var desk = referrals.desk(lead, id).orElseThrow();

        assertThat(desk.submit())
                .isInstanceOfSatisfying(
                        SubmitOutcome.Incomplete.class,
                        it -> assertThat(it.missing())
                                .anyMatch(missing -> missing.path().equals(question)));
    }

    @Test
    @Tag("REF-08")
    void statutoryAgenciesAskForFurtherChecks() {
        var desk = referrals.desk(lead, referring.opened(lead, pupil)).orElseThrow();
        desk.save("statutory", Answer.of("yes"), 0);

        assertThat(desk.read().progress().missing()).anyMatch(it -> it.path().equals("statutory/extra-checks"));
    }

    @Test
    @Tag("REF-04")
    void aNeedIsNotSpottedTomorrow() {
        var desk = referrals.desk(lead, referring.opened(lead, pupil)).orElseThrow();

        assertThat(desk.save("spotted", Answer.of(TODAY.plusDays(1).toString()), 0))
                .isInstanceOf(SaveOutcome.Not.class);
    }

    @Test
    @Tag("REF-31")
    void lessThanFullTimeWarnsOrIsRefusedAsTheSettingSaysUnlessHealthRulesItOut() {
        var few = Referring.answers()
                .with("hours-provision", Answer.of("6"))
                .with("hours-school", Answer.of("9.5"))
                .with("hours-elsewhere", Answer.of("0"));
        decide("combined.fulltime", "REQUIRED");
        assertThat(why(submit(few))).isEqualTo("FULL_TIME");

        decide("combined.fulltime", "WARN");
        var id = referrals.of(lead, pupil).getFirst().id();
        assertThat(referrals.desk(lead, id).orElseThrow().submit()).isInstanceOf(SubmitOutcome.Submitted.class);
        assertThat(referrals.open(lead, id).orElseThrow().needs())
                .filteredOn(it -> it.code().equals("FULL_TIME"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.blocks()).isFalse();
                    assertThat(it.words()).contains("15.5 hours", "full time is 25");
                });
    }

    @Test
    @Tag("REF-31")
    void whoIsHalfWayThroughIsToldWhatIsNotAnsweredAndNotOfHours() {
        decide("combined.fulltime", "REQUIRED");
        var desk = referrals.desk(lead, referring.opened(lead, pupil)).orElseThrow();
        desk.save("in-school", Answer.of("A mentor, a quiet room"), 0);

        assertThat(desk.submit()).isInstanceOf(SubmitOutcome.Incomplete.class);
    }

    @Test
    @Tag("REF-31")
    void aMedicalLimitIsTheException() {
        decide("combined.fulltime", "REQUIRED");

        assertThat(submit(Referring.answers()
                        .with("hours-provision", Answer.of("5"))
                        .with("hours-school", Answer.of("0"))
                        .with("hours-elsewhere", Answer.of("0"))
                        .with("medical-limit", Answer.of("yes"))))
                .isInstanceOf(SubmitOutcome.Submitted.class);
    }

    @Test
    @Tag("REF-30")
    void everySessionOfTheWeekIsAccountedFor() {
        decide("combined.fulltime", "REQUIRED");
        var outcome = submit(Referring.answers().with("tue-pm", Answer.of("nothing")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SubmitOutcome.Not.class,
                        it -> assertThat(it.refused().message()).contains("Tuesday afternoon"));
    }

    @Test
    @Tag("REF-29")
    void theFlagsOfTheRecordStandOnTheReferral() {
        pupil = world.pupilWith(school, "E", "F");

        var referral = referrals
                .open(lead, referring.opened(lead, pupil))
                .orElseThrow()
                .referral();

        assertThat(referral.hasPlan()).isTrue();
        assertThat(referral.isLookedAfter()).isFalse();
        assertThat(referral.freeSchoolMeals()).isEmpty();
    }

    @Test
    void submittingTellsTheHeadAndAsksSencoAndDsl() {
        var dsl = world.at(school, Role.DSL);
        submitted();

        assertThat(notices.latest(head)).extracting(Notice::kind).contains(Kind.REFERRAL_TO_DECIDE);
        assertThat(notices.latest(dsl)).extracting(Notice::kind).contains(Kind.CONSULTATION_ASKED);
    }

    @Test
    void aPupilHasOneOpenReferralAtATime() {
        referring.opened(lead, pupil);

        assertThat(referrals.refer(lead, pupil, false))
                .isInstanceOfSatisfying(
                        ReferralOutcome.Not.class,
                        it -> assertThat(it.refused().code()).isEqualTo("OPEN"));
    }

    @Test
    void whatWasSubmittedCanBeTakenBackWithEveryAnswerKept() {
        var id = submitted();
        assertThat(code(referrals.again(lead, id, " "))).contains("REASON");
        assertThat(referrals.again(lead, id, "The hours are wrong")).isEmpty();

        var desk = referrals.desk(lead, id).orElseThrow();
        assertThat(desk.read().progress().isComplete()).isTrue();
        assertThat(desk.read().words("cycles/r1/what")).contains("As seen on the day.");
        assertThat(code(referrals.again(lead, id, "Again"))).contains("STAGE");
        assertThat(desk.submit()).isInstanceOf(SubmitOutcome.Submitted.class);
    }

    @Test
    void colleaguesGoOnWithOneAnothersDraftAndStrangersSeeNothing() {
        var id = referring.opened(lead, pupil);
        var senco = world.at(school, Role.SENCO);
        assertThat(referrals.desk(senco, id)).isPresent();

        for (var stranger : List.of(
                world.at(world.school(), Role.HEAD),
                world.at(school, Role.TEACHER),
                world.at(school, Role.OFFICE),
                world.at(provider, Role.PROVIDER_MANAGER))) {
            assertThat(referrals.open(stranger, id)).isEmpty();
            assertThat(referrals.desk(stranger, id)).isEmpty();
            assertThat(referrals.list(stranger, 50, 0)).isEmpty();
            assertThat(code(decisions.withdraw(stranger, id, "No"))).contains("NOT_FOUND");
        }
        assertThat(referrals.refer(world.at(school, Role.TEACHER), pupil, false))
                .isInstanceOf(ReferralOutcome.Not.class);
        assertThat(referrals.refer(lead, PupilId.next(), false)).isInstanceOf(ReferralOutcome.Not.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Hara-Štěpánková", "X", "de la Cruz y Martín"})
    void aNameOfAnySortCanBeReferred(String surname) {
        pupil = world.pupil(school, "Q", surname);
        referring.opened(lead, pupil);

        assertThat(referrals.list(lead, 50, 0).getFirst().name().toUse()).isEqualTo("Q " + surname);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEAD", "AP_LEAD", "SENCO", "DSL", "DEPUTY_DSL"})
    void thoseWhoReferSeeTheList(Role role) {
        referring.opened(lead, pupil);

        assertThat(referrals.list(world.at(school, role), 50, 0)).hasSize(1);
    }

    @Test
    void aPageCostsTheSameWhateverWasSaid() {
        var id = ready();
        var before = Asking.asked(() -> referrals.open(lead, id));
        for (var times = 0; times < 10; times++) {
            referring.everybodyAgreed(lead, id);
        }

        assertThat(Asking.asked(() -> referrals.open(lead, id)))
                .isEqualTo(before)
                .isLessThan(25);
    }
}
