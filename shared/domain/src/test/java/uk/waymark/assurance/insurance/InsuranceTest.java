package uk.waymark.assurance.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.assurance.insurance.Verdict.State;
import uk.waymark.assurance.sites.NewSubcontractor;
import uk.waymark.assurance.sites.Subcontractors;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class InsuranceTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate STARTS = TODAY.minusMonths(2);
    private static final LocalDate EXPIRES = TODAY.plusMonths(10);

    @Inject
    ProviderInsurance insurance;

    @Inject
    InsuranceChecks checks;

    @Inject
    Insurances insurances;

    @Inject
    Subcontractors subcontractors;

    @Inject
    SettingDecisions settings;

    @Inject
    Commissions commissions;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private ProviderId provider = ProviderId.next();
    private Actor manager = World.ADMINISTRATOR;
    private Actor lead = World.ADMINISTRATOR;

    @BeforeEach
    void aSchoolThatLooksAtAProvider() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        commissions.open(school, provider, Optional.empty());
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        lead = world.at(school, Role.AP_LEAD);
    }

    private static NewCover cover(InsuranceKind kind, String sum, LocalDate from, LocalDate to) {
        return new NewCover(
                kind, Optional.empty(), "Hedge Mutual", "HM 1", sum, from, to, "No go-karts", Optional.empty(), true);
    }

    private static NewCover publicLiability(String sum) {
        return cover(InsuranceKind.PUBLIC_LIABILITY, sum, STARTS, EXPIRES);
    }

    private String code(NewCover cover) {
        return insurance.record(manager, provider, cover).map(Refused::code).orElse("");
    }

    private Verdict verdict(InsuranceKind kind) {
        return insurances.verdicts(school, provider, TODAY).stream()
                .filter(it -> it.kind() == kind && it.of().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private State state(InsuranceKind kind) {
        return verdict(kind).state();
    }

    private void everything() {
        insurance.record(manager, provider, publicLiability("£5,000,000"));
        insurance.record(manager, provider, cover(InsuranceKind.EMPLOYERS_LIABILITY, "10000000", STARTS, EXPIRES));
        insurance.record(manager, provider, cover(InsuranceKind.PROFESSIONAL_INDEMNITY, "2,000,000", STARTS, EXPIRES));
        insurance.sayVehicles(manager, provider, false);
    }

    @Test
    @Tag("INS-01")
    @Tag("INS-02")
    @Tag("INS-03")
    @Tag("CX-18")
    void theSumsThatTwoPoliciesGiveAreAskedForByThemselves() {
        everything();
        assertThat(insurances.standing(school, provider, TODAY).inOrder()).isTrue();

        var other = world.provider();
        var theirs = world.at(other, Role.PROVIDER_MANAGER);
        insurance.record(theirs, other, publicLiability("4,999,999.99"));
        insurance.record(theirs, other, cover(InsuranceKind.EMPLOYERS_LIABILITY, "9,999,999", STARTS, EXPIRES));
        insurance.record(theirs, other, cover(InsuranceKind.PROFESSIONAL_INDEMNITY, "1999999", STARTS, EXPIRES));
        assertThat(insurances.verdicts(school, other, TODAY).subList(0, 3))
                .allSatisfy(it -> assertThat(it.state()).isEqualTo(State.BELOW_MINIMUM));
        assertThat(insurances.verdicts(school, other, TODAY).getFirst().words())
                .isEqualTo("Below the minimum: £4,999,999.99 instead of £5,000,000");
        assertThat(InsuranceKind.PROFESSIONAL_INDEMNITY.words()).contains("indemnity", "negligence");
    }

    @Test
    @Tag("INS-09")
    void eachSchoolMeasuresByItsOwnMinimum() {
        insurance.record(manager, provider, publicLiability("£5,000,000"));
        var stricter = world.school();
        commissions.open(stricter, provider, Optional.empty());
        var head = world.at(stricter, Role.HEAD);
        assertThat(settings.decide(
                        head,
                        new Scope.OfSchool(stricter),
                        "insurance.min.public",
                        "ten million",
                        TODAY,
                        "Our insurer asks"))
                .isPresent();
        assertThat(settings.decide(
                        head,
                        new Scope.OfSchool(stricter),
                        "insurance.min.public",
                        "£10,000,000",
                        TODAY,
                        "Our insurer asks"))
                .isEmpty();

        assertThat(state(InsuranceKind.PUBLIC_LIABILITY)).isEqualTo(State.IN_ORDER);
        assertThat(checks.of(head, stricter, provider).getFirst().verdict().state())
                .isEqualTo(State.BELOW_MINIMUM);
        assertThat(insurance.of(manager, provider).getFirst().state())
                .as("the provider sees the most that anybody asks for")
                .isEqualTo(State.BELOW_MINIMUM);
    }

    @Test
    @Tag("INS-04")
    void motorInsuranceHasNoSumAndIsNeededOnlyWhereVehiclesAreUsed() {
        assertThat(state(InsuranceKind.MOTOR)).isEqualTo(State.NOT_SAID);
        insurance.sayVehicles(manager, provider, false);
        assertThat(state(InsuranceKind.MOTOR)).isEqualTo(State.NOT_NEEDED);
        insurance.sayVehicles(manager, provider, true);
        assertThat(state(InsuranceKind.MOTOR)).isEqualTo(State.MISSING);

        assertThat(code(cover(InsuranceKind.MOTOR, "1,000,000", STARTS, EXPIRES)))
                .isEqualTo("SUM");
        assertThat(code(cover(InsuranceKind.MOTOR, "", STARTS, EXPIRES))).isEmpty();
        assertThat(state(InsuranceKind.MOTOR)).isEqualTo(State.IN_ORDER);
        assertThat(InsuranceKind.MOTOR.declaration()).contains("vehicles carry pupils and their visitors");
    }

    @Test
    @Tag("INS-05")
    @Tag("SIT-03")
    void eachSubcontractorHasASetOfItsOwnAtTheSameLevels() {
        everything();
        subcontractors.add(
                manager,
                provider,
                new NewSubcontractor(
                        "Quarry Climbing",
                        "Climbing",
                        "Old quarry",
                        Optional.empty(),
                        "References seen",
                        Optional.empty()));
        var climbing = subcontractors.seenBy(lead, school, provider).getFirst();
        assertThat(insurances.standing(school, provider, TODAY).lacks())
                .hasSize(3)
                .allSatisfy(lack -> assertThat(lack.what()).contains("Quarry Climbing"));

        assertThat(code(new NewCover(
                        InsuranceKind.PUBLIC_LIABILITY,
                        Optional.of(climbing.id()),
                        "Hedge Mutual",
                        "HM 9",
                        "1,000,000",
                        STARTS,
                        EXPIRES,
                        "",
                        Optional.empty(),
                        true)))
                .isEmpty();
        assertThat(insurances
                        .standing(school, provider, TODAY)
                        .lacks()
                        .getFirst()
                        .state())
                .isEqualTo(State.BELOW_MINIMUM);
        assertThat(state(InsuranceKind.PUBLIC_LIABILITY))
                .as("the provider's own stays as it is")
                .isEqualTo(State.IN_ORDER);

        subcontractors.end(manager, provider, climbing.id());
        assertThat(insurances.standing(school, provider, TODAY).inOrder()).isTrue();
        assertThat(code(new NewCover(
                        InsuranceKind.MOTOR,
                        Optional.of(UUID.randomUUID()),
                        "Hedge Mutual",
                        "HM 9",
                        "",
                        STARTS,
                        EXPIRES,
                        "",
                        Optional.empty(),
                        true)))
                .isEqualTo("SUBCONTRACTOR");
    }

    @Test
    @Tag("INS-06")
    @Tag("INS-07")
    void whatIsOnTheCertificateIsStoredWithTheDeclarationAndWhoCheckedIt() {
        var undeclared = new NewCover(
                InsuranceKind.PUBLIC_LIABILITY,
                Optional.empty(),
                "Hedge Mutual",
                "HM 1",
                "5,000,000",
                STARTS,
                EXPIRES,
                "No go-karts",
                Optional.empty(),
                false);
        assertThat(code(undeclared)).isEqualTo("DECLARATION");
        assertThat(code(publicLiability("5,000,000"))).isEmpty();

        var line = checks.of(lead, school, provider).getFirst();
        assertThat(line.verdict().cover()).hasValueSatisfying(cover -> {
            assertThat(cover.insurer()).isEqualTo("Hedge Mutual");
            assertThat(cover.number()).isEqualTo("HM 1");
            assertThat(cover.expiresOn()).isEqualTo(EXPIRES);
            assertThat(cover.conditions()).isEqualTo("No go-karts");
            assertThat(cover.declaration()).contains("remains our own responsibility");
            assertThat(cover.recordedBy()).isEqualTo(manager.name());
        });
        assertThat(line.check()).isEmpty();
        var policy = line.verdict().cover().orElseThrow().id();
        assertThat(checks.check(lead, school, provider, policy, "Seen at the visit"))
                .isEmpty();
        assertThat(checks.of(lead, school, provider).getFirst().check())
                .hasValueSatisfying(check -> assertThat(check.by()).isEqualTo(lead.name()));
    }

    @Test
    void whatTheProviderAnswersOnceEachSchoolChecksForItself() {
        insurance.record(manager, provider, publicLiability("5,000,000"));
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        var theirs = world.at(other, Role.AP_LEAD);
        var policy = checks.of(lead, school, provider)
                .getFirst()
                .verdict()
                .cover()
                .orElseThrow()
                .id();
        checks.check(lead, school, provider, policy, "Rang the broker");

        var seen = checks.of(theirs, other, provider).getFirst();
        assertThat(seen.verdict().cover().orElseThrow().id()).isEqualTo(policy);
        assertThat(seen.check()).as("the other school's check").isEmpty();
        assertThat(checks.of(theirs, school, provider)).isEmpty();
    }

    @Test
    void strangersSeeNothingAndRecordNothing() {
        insurance.record(manager, provider, publicLiability("5,000,000"));
        var policy = insurance.history(manager, provider).getFirst().id();
        var unlinked = world.school();
        var strange = world.at(unlinked, Role.AP_LEAD);
        var rival = world.at(world.provider(), Role.PROVIDER_MANAGER);
        var tutor = world.at(provider, Role.TUTOR);

        assertThat(checks.of(strange, unlinked, provider)).isEmpty();
        assertThat(checks.of(strange, unlinked, ProviderId.next())).isEmpty();
        assertThat(checks.check(strange, unlinked, provider, policy, ""))
                .isEqualTo(checks.check(strange, unlinked, ProviderId.next(), UUID.randomUUID(), ""));
        for (var actor : List.of(rival, tutor, lead)) {
            assertThat(insurance.of(actor, provider)).isEmpty();
            assertThat(insurance.history(actor, provider)).isEmpty();
            assertThat(insurance
                            .record(actor, provider, publicLiability("5,000,000"))
                            .map(Refused::code))
                    .contains("NOT_YOURS");
            assertThat(insurance.sayVehicles(actor, provider, true)).isPresent();
        }
        assertThat(checks.check(world.at(school, Role.DSL), school, provider, policy, ""))
                .as("a DSL sees, and does not audit")
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"five million", "5m", "5 million", "", "0", "-1"})
    void aSumThatIsNotInFiguresIsRefusedInWords(String sum) {
        assertThat(insurance.record(manager, provider, publicLiability(sum))).hasValueSatisfying(refused -> {
            assertThat(refused.code()).isEqualTo("SUM");
            assertThat(refused.message()).contains("in figures, such as £5,000,000");
        });
    }

    @Test
    void daysThatCannotBeAreRefused() {
        assertThat(code(cover(InsuranceKind.PUBLIC_LIABILITY, "5000000", EXPIRES, STARTS)))
                .isEqualTo("DATES");
        assertThat(code(cover(InsuranceKind.PUBLIC_LIABILITY, "5000000", STARTS, STARTS.plusYears(46))))
                .isEqualTo("DATES");
        assertThat(code(cover(InsuranceKind.PUBLIC_LIABILITY, "5000000", TODAY, TODAY)))
                .isEmpty();
    }

    @Test
    void aRenewalIsANewRecordAndASlipIsPutRightByOneThatNamesIt() {
        insurance.record(manager, provider, publicLiability("500,000"));
        assertThat(code(publicLiability("5,000,000"))).isEqualTo("TWICE");
        var wrong = insurance.history(manager, provider).getFirst().id();

        assertThat(insurance
                        .correct(manager, provider, wrong, publicLiability("5,000,000"), " ")
                        .map(Refused::code))
                .contains("REASON");
        assertThat(insurance.correct(manager, provider, wrong, publicLiability("5,000,000"), "A nought was missing"))
                .isEmpty();
        assertThat(insurance
                        .correct(manager, provider, wrong, publicLiability("6,000,000"), "Again")
                        .map(Refused::code))
                .contains("NOT_FOUND");

        assertThat(state(InsuranceKind.PUBLIC_LIABILITY)).isEqualTo(State.IN_ORDER);
        assertThat(insurance.history(manager, provider))
                .hasSize(2)
                .filteredOn(Cover::replaced)
                .singleElement()
                .satisfies(cover -> assertThat(cover.id()).isEqualTo(wrong));
    }

    @Test
    @Tag("DL-60")
    void theStateIsTheOneOfTheDayThatIsAskedFor() {
        insurance.record(
                manager, provider, cover(InsuranceKind.PUBLIC_LIABILITY, "5000000", STARTS, TODAY.plusDays(20)));
        assertThat(verdict(InsuranceKind.PUBLIC_LIABILITY).words())
                .isEqualTo("Runs out on Sun 13 Dec 2026, in 20 days");
        assertThat(first(STARTS.minusDays(1))).isEqualTo(State.MISSING);
        assertThat(first(TODAY.plusDays(20))).isEqualTo(State.RUNS_OUT);
        assertThat(first(TODAY.plusDays(21))).isEqualTo(State.LAPSED);

        insurance.record(
                manager,
                provider,
                cover(InsuranceKind.PUBLIC_LIABILITY, "5000000", TODAY.plusDays(21), TODAY.plusYears(1)));
        assertThat(first(TODAY)).as("followed on without a gap").isEqualTo(State.IN_ORDER);
        assertThat(first(TODAY.plusDays(21))).isEqualTo(State.IN_ORDER);
    }

    private State first(LocalDate day) {
        return insurances.verdicts(school, provider, day).getFirst().state();
    }
}
