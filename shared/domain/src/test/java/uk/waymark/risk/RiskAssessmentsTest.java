package uk.waymark.risk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.Placements;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartLists;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class RiskAssessmentsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate START = TODAY.plusDays(7);

    @Inject
    RiskAssessments risks;

    @Inject
    RisksInUse inUse;

    @Inject
    RiskFacts facts;

    @Inject
    RiskDue round;

    @Inject
    Due due;

    @Inject
    Notices notices;

    @Inject
    PlacementFiles files;

    @Inject
    Placements placements;

    @Inject
    StartLists lists;

    @Inject
    SettingDecisions settings;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PlacementId placement;
    private Actor lead;
    private Actor head;
    private Actor manager;
    private Actor tutor;

    @BeforeEach
    void aPlacementThatBeginsInAWeek() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        lead = world.at(school, Role.AP_LEAD);
        head = world.at(school, Role.HEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        tutor = world.at(provider, Role.TUTOR);
        placement = world.placement(world.pupil(school), school, site, START, TODAY.plusWeeks(20));
    }

    private static final Hazard RUNS = new Hazard(
            "Runs off", "The pupil", Hazard.Likelihood.POSSIBLE, Hazard.Severity.GRAVE, "Gate shut", "Tutor");

    private static NewRisk risk(LocalDate reviewOn, String reason) {
        return new NewRisk(
                "Runs off when shouted at.",
                List.of(RUNS),
                "Loud voices",
                "A walk with the dog",
                "Everybody who has him",
                reviewOn,
                reason);
    }

    private static NewRisk risk() {
        return risk(TODAY.plusWeeks(5), "The first");
    }

    private List<DueItem> open(Actor actor, String kind) {
        return due.board(actor).all().stream()
                .filter(it -> it.kind().name().equals(kind))
                .toList();
    }

    private void decided(String name, String value) {
        assertThat(settings.decide(lead, new Scope.OfSchool(school), name, value, TODAY, "Test"))
                .isEmpty();
    }

    private StartItem start() {
        return lists.of(files.atSchool(lead, placement).orElseThrow()).items().stream()
                .filter(it -> it.part() == StartPart.RISK)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("REF-23")
    @Tag("DL-48")
    void itIsFinishedBeforeTheFirstDayAndLookedAtAgain() {
        assertThat(start().state()).isEqualTo(StartItem.State.MISSING);
        assertThat(open(lead, "risk.before"))
                .singleElement()
                .extracting(DueItem::dueOn)
                .isEqualTo(START);

        assertThat(risks.write(lead, placement, 0, risk())).isEmpty();

        assertThat(start().state()).isEqualTo(StartItem.State.IN_ORDER);
        assertThat(open(lead, "risk.before")).isEmpty();
        assertThat(open(lead, "risk.review"))
                .singleElement()
                .extracting(DueItem::dueOn)
                .isEqualTo(TODAY.plusWeeks(5));

        clock.set(TODAY.plusWeeks(5), 9, 0);
        assertThat(risks.stays(lead, placement, Id.next(), "Asked the tutor", TODAY.plusWeeks(9)))
                .isEmpty();
        assertThat(open(lead, "risk.review"))
                .singleElement()
                .extracting(DueItem::dueOn)
                .isEqualTo(TODAY.plusWeeks(9));
    }

    @Test
    @Tag("ILP-19")
    void theProviderConfirmsTheVersionAndConfirmsANewOneAnew() {
        risks.write(lead, placement, 0, risk());
        assertThat(open(manager, "risk.confirm")).hasSize(1);
        assertThat(inUse.confirm(tutor, placement, 1)).isEmpty();
        assertThat(inUse.confirm(tutor, placement, 1)).isEmpty();

        assertThat(open(manager, "risk.confirm")).isEmpty();
        var current = facts.current(placement).orElseThrow();
        assertThat(current.version()).isEqualTo(1);
        assertThat(current.inUse()).singleElement().satisfies(said -> {
            assertThat(said.by()).isEqualTo(tutor.name());
            assertThat(said.at()).isEqualTo(clock.instant());
        });

        risks.write(lead, placement, 1, risk(TODAY.plusWeeks(4), "He has run off"));

        assertThat(facts.current(placement).orElseThrow().version()).isEqualTo(2);
        assertThat(facts.current(placement).orElseThrow().inUse()).isEmpty();
        assertThat(open(manager, "risk.confirm")).hasSize(1);
        assertThat(inUse.confirm(tutor, placement, 1).map(Refused::code)).contains("STALE");
        assertThat(notices.latest(tutor))
                .filteredOn(it -> it.kind() == Kind.RISK_CHANGED)
                .hasSize(2);
    }

    @Test
    @Tag("ILP-19")
    void aTutorSeesAShortSummaryAndNotHowTheSchoolCameToIt() {
        risks.write(lead, placement, 0, risk());

        var summary = inUse.of(tutor, placement).orElseThrow();

        assertThat(summary.summary()).isEqualTo("Runs off when shouted at.");
        assertThat(summary.hazards()).containsExactly(RUNS);
        assertThat(summary.mine()).isFalse();
        assertThat(risks.of(tutor, placement)).isEmpty();
    }

    @Test
    @Tag("BEH-06")
    void whereTheHeadHoldsItTheProviderWorksByItOnlyWhenTheHeadHasApproved() {
        decided("risk.approval", "yes");
        risks.write(lead, placement, 0, risk());

        assertThat(start().words()).contains("waits for the head");
        assertThat(inUse.of(tutor, placement)).isEmpty();
        assertThat(open(head, "risk.approve")).hasSize(1);
        assertThat(risks.approve(lead, placement, 1).map(Refused::code)).contains("NOT_FOUND");

        assertThat(risks.approve(head, placement, 1)).isEmpty();

        assertThat(start().state()).isEqualTo(StartItem.State.IN_ORDER);
        assertThat(inUse.of(tutor, placement)).isPresent();
        assertThat(open(head, "risk.approve")).isEmpty();
        assertThat(risks.approve(head, placement, 1).map(Refused::code)).contains("DONE");
        var version = risks.of(lead, placement).orElseThrow().newest().orElseThrow();
        assertThat(version.approved().orElseThrow().by()).isEqualTo(head.name());
        assertThat(version.selfApproved()).isFalse();

        risks.write(head, placement, 1, risk(TODAY.plusWeeks(3), "By the head"));
        assertThat(inUse.of(tutor, placement).orElseThrow().version()).isEqualTo(1);
        risks.approve(head, placement, 2);
        assertThat(risks.of(lead, placement)
                        .orElseThrow()
                        .newest()
                        .orElseThrow()
                        .selfApproved())
                .isTrue();
    }

    @Test
    void twoWhoWriteAtOnceSeeEachOther() {
        assertThat(risks.write(lead, placement, 0, risk())).isEmpty();
        assertThat(risks.write(head, placement, 0, risk()).map(Refused::code)).contains("STALE");

        var answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(it -> risks.write(lead, placement, 1, risk(TODAY.plusWeeks(2), "Version " + it)))
                .filter(Optional::isEmpty)
                .count();
        assertThat(answers).isEqualTo(1);
        assertThat(risks.of(lead, placement).orElseThrow().versions()).hasSize(2);
    }

    @Test
    void whatIsMissingOrTooLateIsRefused() {
        var whole = risk();
        var nothing = new NewRisk(
                whole.summary(), List.of(), whole.triggers(), whole.calms(), whole.mustKnow(), whole.reviewOn(), "r");
        assertThat(risks.write(lead, placement, 0, nothing).map(Refused::code)).contains("HAZARDS");
        var half = new Hazard("Runs off", "", RUNS.likelihood(), RUNS.severity(), "", "");
        var halves = new NewRisk(
                whole.summary(),
                List.of(half),
                whole.triggers(),
                whole.calms(),
                whole.mustKnow(),
                whole.reviewOn(),
                "r");
        assertThat(risks.write(lead, placement, 0, halves).map(Refused::code)).contains("HAZARD");
        assertThat(risks.write(lead, placement, 0, risk(TODAY, "r")).map(Refused::code))
                .contains("REVIEW");
        assertThat(risks.write(lead, placement, 0, risk(START.plusWeeks(7), "r"))
                        .map(Refused::code))
                .contains("REVIEW");
        assertThat(risks.write(lead, placement, 0, risk(TODAY.plusWeeks(2), "")).map(Refused::code))
                .contains("REASON");
        assertThat(risks.of(lead, placement).orElseThrow().versions()).isEmpty();
    }

    @Test
    void othersReachNothing() {
        risks.write(lead, placement, 0, risk());
        var stranger = world.at(world.school(), Role.AP_LEAD);
        var elsewhere = world.at(world.provider(), Role.TUTOR);

        assertThat(risks.of(stranger, placement)).isEmpty();
        assertThat(risks.write(stranger, placement, 1, risk()))
                .isEqualTo(risks.write(stranger, PlacementId.next(), 1, risk()));
        assertThat(inUse.of(elsewhere, placement)).isEmpty();
        assertThat(inUse.confirm(elsewhere, placement, 1)).isEqualTo(inUse.confirm(elsewhere, PlacementId.next(), 1));
        assertThat(risks.write(world.at(school, Role.OFFICE), placement, 1, risk())
                        .map(Refused::code))
                .contains("NOT_FOUND");
    }

    /** A day that moved along with today would never be late, and nobody would climb the ladder. */
    @Test
    @Tag("DL-48")
    void whatNobodyWroteBeforeTheFirstDayIsLateAfterItMorningForMorning() {
        for (var day : List.of(START.plusDays(1), START.plusDays(2))) {
            clock.set(day, 6, 0);
            round.raise(day);

            assertThat(open(lead, "risk.before"))
                    .singleElement()
                    .extracting(DueItem::dueOn)
                    .isEqualTo(START);
        }
    }

    @Test
    void aPlacementThatIsTakenOverCountsFromTheDayOnWhichItIsOnRecord() {
        var running = world.placement(world.pupil(school), school, site, TODAY.minusWeeks(8), TODAY.plusWeeks(8));
        clock.set(TODAY.plusDays(1), 6, 0);
        round.raise(TODAY.plusDays(1));

        assertThat(files.atSchool(lead, running).orElseThrow().countedFrom()).isEqualTo(TODAY);
        assertThat(open(lead, "risk.before")).extracting(DueItem::dueOn).contains(TODAY, START);
    }

    @Test
    void whenThePlacementIsOverNothingIsDueAndTheProviderSeesNothing() {
        risks.write(lead, placement, 0, risk());
        assertThat(placements.end(lead, placement, START, "Back at school")).isEmpty();
        clock.set(START.plusDays(1), 6, 0);

        round.raise(START.plusDays(1));

        assertThat(open(lead, "risk.review")).isEmpty();
        assertThat(open(manager, "risk.confirm")).isEmpty();
        assertThat(inUse.of(tutor, placement)).isEmpty();
        assertThat(inUse.confirm(tutor, placement, 1).map(Refused::code)).contains("NOT_FOUND");
        assertThat(risks.write(lead, placement, 1, risk(START.plusWeeks(3), "r"))
                        .map(Refused::code))
                .contains("OVER");
        assertThat(risks.of(lead, placement).orElseThrow().versions()).hasSize(1);
    }

    @Test
    void aSchoolThatAsksForNoneBeforeTheStartWaitsForNone() {
        decided("risk.before-start", "no");

        assertThat(lists.of(files.atSchool(lead, placement).orElseThrow()).items().stream()
                        .filter(it -> it.part() == StartPart.RISK)
                        .findFirst()
                        .orElseThrow()
                        .state())
                .isNotEqualTo(StartItem.State.MISSING);
    }

    @Test
    void manyPlacementsAskNoMoreThanOne() {
        risks.write(lead, placement, 0, risk());
        var one = Asking.asked(() -> facts.all(List.of(placement)));
        var other = world.placement(world.pupil(school), school, site, START, TODAY.plusWeeks(20));
        risks.write(lead, other, 0, risk());
        risks.write(lead, other, 1, risk(TODAY.plusWeeks(2), "Again"));

        assertThat(Asking.asked(() -> facts.all(List.of(placement, other)))).isEqualTo(one);
    }
}
