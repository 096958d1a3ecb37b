package uk.waymark.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.budgets.Cost;
import uk.waymark.budgets.Costs;
import uk.waymark.fixtures.Asking;
import uk.waymark.money.Pounds;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.objectives.Source;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartLists;
import uk.waymark.placements.StartPart;
import uk.waymark.progress.ReportInterval;
import uk.waymark.signing.SignerRole;

class AgreementsTest extends AgreementWorld {
    @Inject
    StartLists lists;

    @Inject
    PlacementFiles files;

    @Inject
    AgreedCosts costs;

    @Inject
    AgreedTerms terms;

    @Inject
    Costs prices;

    @Inject
    Notices notices;

    private StartItem.State onTheStartList() {
        return item().state();
    }

    private StartItem item() {
        return lists.of(files.atSchool(lead, placement).orElseThrow()).items().stream()
                .filter(it -> it.part() == StartPart.AGREEMENT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("SLA-44")
    @Tag("SLA-47")
    void aPlacementWaitsForTheAgreementThatEverybodyHasSigned() {
        assertThat(onTheStartList()).isEqualTo(StartItem.State.MISSING);
        fill();
        finish();
        assertThat(item().words()).contains("parent or carer", "school", "provider");
        assertThat(notices.latest(manager)).anyMatch(it -> it.kind() == Kind.AGREEMENT_TO_SIGN);
        signAll();

        assertThat(onTheStartList()).isEqualTo(StartItem.State.IN_ORDER);
        assertThat(draft().versions().getFirst().completedAt()).isPresent();
        assertThat(notices.latest(lead)).anyMatch(it -> it.kind() == Kind.AGREEMENT_SIGNED);
    }

    @Test
    @Tag("ONS-06")
    @Tag("SLA-44")
    void onTheSchoolsOwnPremisesAndWhereTheSettingIsOffNoneIsAskedFor() {
        decide("agreement.before-start", "no");
        assertThat(onTheStartList()).isEqualTo(StartItem.State.NOT_NEEDED);

        decide("agreement.before-start", "yes");
        assertThat(onTheStartList()).isEqualTo(StartItem.State.MISSING);
        nowOnTheSchoolsOwnPremises();
        assertThat(onTheStartList()).isEqualTo(StartItem.State.NOT_NEEDED);
    }

    @Test
    @Tag("SLA-45")
    @Tag("SLA-46")
    @Tag("SLA-51")
    void thePaperSaysWhoIsResponsibleAndWhatEachSignerConfirms() {
        fill();
        finish();
        var reading = desk.read(lead, signing().id()).orElseThrow();
        assertThat(reading.text()).contains("stays responsible");
        assertThat(reading.declarations())
                .anyMatch(it -> it.contains("accept"))
                .anyMatch(it -> it.contains("right and up to date"))
                .anyMatch(it -> it.contains("in writing"));
        assertThat(code(desk.sign(lead, line(SignerRole.SCHOOL), lead.name(), false)))
                .isEqualTo("NOT_TICKED");
        signAll();

        var paper = text(
                copies.paper(manager, placement, draft().versions().getFirst().document())
                        .orElseThrow()
                        .bytes());
        assertThat(paper).contains("stays responsible", "in writing", MUM, lead.name(), manager.name());
    }

    @Test
    void whatTheSignersReadHoldsNoTelephoneOfAnybodyAtHome() {
        fill();
        finish();

        assertThat(desk.read(manager, signing().id()).orElseThrow().text())
                .doesNotContain("07700", email, "1 Test Road")
                .contains(MUM);
    }

    @Test
    @Tag("SLA-49")
    void theProviderWritesItsOwnFieldsAndNoOthers() {
        write(manager, AgreementField.CONCERNS, "Ring the DSL at once");
        assertThat(agreements.save(manager, placement, AgreementField.HEALTH, "Asthma", 0))
                .isInstanceOfSatisfying(
                        SaveOutcome.Not.class,
                        it -> assertThat(it.refused().code()).isEqualTo("SCHOOL_WRITES"));
        assertThat(agreements.save(lead, placement, AgreementField.START, "Monday", 0))
                .isInstanceOf(SaveOutcome.Not.class);

        write(lead, AgreementField.HEALTH, "Asthma");
        var theirs = agreements.atProvider(manager, placement).orElseThrow();
        assertThat(theirs.value(AgreementField.CONCERNS).value()).isEqualTo("Ring the DSL at once");
        assertThat(theirs.value(AgreementField.HEALTH).isEmpty()).isTrue();
        assertThat(theirs.value(AgreementField.PARENT).isEmpty()).isTrue();
        assertThat(draft().value(AgreementField.CONCERNS).by()).isPresent();
    }

    @Test
    void whoSavesOverAnothersWordsIsShownThemFirst() {
        write(lead, AgreementField.CONCERNS, "One");
        var stale = agreements.save(manager, placement, AgreementField.CONCERNS, "Two", 0);

        assertThat(stale).isInstanceOfSatisfying(SaveOutcome.Stale.class, it -> {
            assertThat(it.now().value()).isEqualTo("One");
            assertThat(it.refused().message()).contains(lead.name(), "One");
        });
        assertThat(agreements.save(lead, placement, AgreementField.CONCERNS, "One", 0))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(agreements.save(lead, placement, AgreementField.COST_AMOUNT, "5m", 0))
                .isInstanceOf(SaveOutcome.Not.class);
        assertThat(agreements.save(lead, placement, AgreementField.REVIEW_WEEKS, "0", 0))
                .isInstanceOf(SaveOutcome.Not.class);
        assertThat(agreements.save(lead, placement, AgreementField.TASTER, "tomorrow", 0))
                .isInstanceOf(SaveOutcome.Not.class);
        assertThat(agreements.save(lead, placement, AgreementField.TASTER, "2030-01-01", 0))
                .isInstanceOf(SaveOutcome.Not.class);
        assertThat(agreements.save(lead, placement, AgreementField.REPORT_EVERY, "SOMETIMES", 0))
                .isInstanceOf(SaveOutcome.Not.class);
        assertThat(agreements.save(lead, placement, AgreementField.LUNCH, "x".repeat(2_001), 0))
                .isInstanceOf(SaveOutcome.Not.class);
    }

    @Test
    void anAgreementOfOthersLooksAsIfItWereNotThere() {
        fill();
        finish();
        var paper = draft().versions().getFirst().document();
        for (var actor : List.of(
                world.at(world.school(), Role.AP_LEAD),
                world.at(world.provider(), Role.PROVIDER_MANAGER),
                world.at(school, Role.TEACHER))) {
            assertThat(agreements.atSchool(actor, placement)).isEmpty();
            assertThat(agreements.atProvider(actor, placement)).isEmpty();
            assertThat(agreements.save(actor, placement, AgreementField.LUNCH, "x", 0))
                    .isInstanceOf(SaveOutcome.Not.class);
            assertThat(code(finishing.finish(actor, placement))).isEqualTo("NOT_FOUND");
            assertThat(code(finishing.change(actor, placement, "x"))).isEqualTo("NOT_FOUND");
            assertThat(copies.of(actor, placement)).isEmpty();
            assertThat(copies.paper(actor, placement, paper)).isEmpty();
        }
        assertThat(code(finishing.finish(manager, placement))).isEqualTo("NOT_FOUND");
        assertThat(agreements.atProvider(world.at(provider, Role.TUTOR), placement))
                .isPresent();
        assertThat(agreements.save(world.at(provider, Role.TUTOR), placement, AgreementField.LUNCH, "x", 0))
                .isInstanceOf(SaveOutcome.Not.class);
    }

    @Test
    void itIsFinishedOnceEvenWhenTwoPressAtTheSameMoment() {
        fill();
        var head = world.at(school, Role.HEAD);
        var outcomes = Stream.of(lead, head)
                .map(actor -> CompletableFuture.supplyAsync(() -> code(finishing.finish(actor, placement))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(outcomes).containsExactlyInAnyOrder("", "FINISHED");
        assertThat(draft().versions()).hasSize(1);
        assertThat(agreements.save(lead, placement, AgreementField.LUNCH, "Other", 1))
                .isInstanceOfSatisfying(
                        SaveOutcome.Not.class,
                        it -> assertThat(it.refused().code()).isEqualTo("OUT_FOR_SIGNING"));
    }

    @Test
    @Tag("SLA-50")
    void aChangeIsAnotherVersionThatAllSignAnewWhileTheOldOneStays() {
        fill();
        assertThat(code(finishing.change(lead, placement, "Too early"))).isEqualTo("WRITING");
        finish();
        signAll();
        assertThat(code(finishing.change(lead, placement, " "))).isEqualTo("REASON");
        assertThat(finishing.change(lead, placement, "Fewer days")).isEmpty();
        write(lead, AgreementField.COST_AMOUNT, "70");
        finish();

        var both = draft().versions();
        assertThat(both).extracting(AgreementDraft.Version::number).containsExactly(2, 1);
        assertThat(both.getFirst().reason()).isEqualTo("Fewer days");
        assertThat(signing().lines()).allMatch(it -> it.signed().isEmpty());
        assertThat(onTheStartList()).isEqualTo(StartItem.State.IN_ORDER);
        assertThat(costs.of(placement).orElseThrow().amount()).isEqualTo(new Pounds(8_550));
        signAll();

        assertThat(costs.of(placement).orElseThrow().amount()).isEqualTo(Pounds.of(70));
        assertThat(copies.paper(lead, placement, both.getLast().document())).isPresent();
        assertThat(copies.of(lead, placement))
                .filteredOn(it -> it.party() == CopyParty.PARENT)
                .hasSize(2);
    }

    @Test
    @Tag("SLA-50")
    void aTimetableOrObjectiveThatHasChangedSinceIsNamed() {
        fill();
        finish();
        assertThat(draft().differs()).isEmpty();
        objective("Another one", Source.OWN);

        assertThat(draft().differs()).containsExactly("Main objectives");
    }

    @Test
    void whereNobodyAtHomeHoldsResponsibilityItCannotBeFinishedWhileTheirSignatureIsNeeded() {
        fill();
        home.withdraw(school, mum);
        decide("agreement.required", "SLA-01");
        assertThat(code(finishing.finish(lead, placement))).isEqualTo("NO_PARENT");

        decide("agreement.parents", "ASKED");
        finish();
        assertThat(signing().lines()).noneMatch(it -> it.signer().role() == SignerRole.PARENT);
    }

    @Test
    @Tag("SLA-37")
    @Tag("SLA-38")
    void costAndTermsHoldOnceEverybodyHasSigned() {
        fill();
        finish();
        assertThat(costs.of(placement)).isEmpty();
        signAll();

        var cost = costs.of(placement).orElseThrow();
        assertThat(cost.unit()).isEqualTo(CostUnit.DAY);
        assertThat(cost.amount()).isEqualTo(new Pounds(8_550));
        assertThat(cost.mealMoney()).hasValue(new Pounds(8_550));
        var agreed = terms.of(placement).orElseThrow();
        assertThat(agreed.reports()).hasValue(ReportInterval.HALF_TERM);
        assertThat(agreed.reviewWeeks()).hasValue(6);
        assertThat(agreed.concerns()).hasValue("Words of concerns");
    }

    @Test
    @Tag("SLA-37")
    @Tag("BUD-03")
    void thePriceThatIsAgreedIsTheBudgetsPriceAndANewOneHoldsFromTheDayOnWhichItIsSigned() {
        fill();
        finish();
        assertThat(prices.of(lead, placement)).isEmpty();
        signAll();
        assertThat(prices.of(lead, placement)).singleElement().satisfies(it -> {
            assertThat(it.from()).isEqualTo(START);
            assertThat(it.terms())
                    .isEqualTo(
                            new Cost.Terms(Cost.Basis.DAY, new Pounds(8_550), Pounds.of(0), new Pounds(8_550), true));
            assertThat(it.reason()).contains("version 1");
        });

        clock.set(START.plusDays(3), 9, 5);
        assertThat(finishing.change(lead, placement, "Dearer")).isEmpty();
        write(lead, AgreementField.COST_AMOUNT, "90");
        write(lead, AgreementField.COST_ABSENT, "NOT_PAID");
        finish();
        signAll();

        assertThat(prices.of(lead, placement)).hasSize(2).last().satisfies(it -> {
            assertThat(it.from()).isEqualTo(START.plusDays(3));
            assertThat(it.terms().teaching()).isEqualTo(Pounds.of(90));
            assertThat(it.terms().absentPaid()).isFalse();
        });
    }

    @Test
    @Tag("BUD-03")
    void aVersionThatLeavesThePriceAsItIsOrChargesNothingPutsNoneOnRecord() {
        fill();
        finish();
        signAll();
        assertThat(finishing.change(lead, placement, "Another lunch")).isEmpty();
        write(lead, AgreementField.LUNCH, "Packed");
        finish();
        signAll();
        assertThat(prices.of(lead, placement)).hasSize(1);

        assertThat(finishing.change(lead, placement, "A gift")).isEmpty();
        write(lead, AgreementField.COST_AMOUNT, "0");
        finish();
        signAll();
        assertThat(prices.of(lead, placement)).hasSize(1);
    }

    @Test
    void theQuestionsToTheDatabaseDoNotGrowWithWhatIsWritten() {
        agreements.atSchool(lead, placement);
        objective("One", Source.OWN);
        write(lead, AgreementField.LUNCH, "Packed");
        var few = Asking.asked(() -> agreements.atSchool(lead, placement));
        for (var more = 0; more < 5; more++) {
            objective("Objective " + more, Source.OWN);
            home.parent(school, pupil, "Contact " + more, 3 + more, "");
        }
        write(lead, AgreementField.TRANSPORT, "Taxi");

        assertThat(Asking.asked(() -> agreements.atSchool(lead, placement))).isEqualTo(few);
    }
}
