package uk.waymark.assurance.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.assurance.audit.Audit;
import uk.waymark.assurance.audit.AuditFinding;
import uk.waymark.assurance.audit.AuditFindings;
import uk.waymark.assurance.changes.ChangeKind;
import uk.waymark.assurance.changes.Changes;
import uk.waymark.assurance.changes.NewChange;
import uk.waymark.assurance.insurance.InsuranceKind;
import uk.waymark.attendance.Registers;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.commissioning.Standing;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FormFiller;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Proving;
import uk.waymark.fixtures.World;
import uk.waymark.forms.Severity;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.settings.Preset;
import uk.waymark.settings.PresetSettings;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

/** From the first look at a provider to a placement, and what happens when its insurance lapses. */
class ProvenProviderTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate INSURED_UNTIL = LocalDate.of(2026, 12, 4);

    @Inject
    Proving proving;

    @Inject
    ProviderChoice choice;

    @Inject
    AuditFindings findings;

    @Inject
    Holds holds;

    @Inject
    Gates gates;

    @Inject
    Changes changes;

    @Inject
    Placements placements;

    @Inject
    Registers registers;

    @Inject
    Notices notices;

    @Inject
    SettingDecisions settings;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private Actor lead;
    private Actor head;
    private Actor dsl;
    private Actor manager;
    private Actor tutor;

    @BeforeEach
    void aSchoolAndAProvider() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        world.unhindered(school);
        provider = world.provider();
        site = world.site(provider);
        lead = world.at(school, Role.AP_LEAD);
        head = world.at(school, Role.HEAD);
        dsl = world.at(school, Role.DSL);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        tutor = world.at(provider, Role.TUTOR);
    }

    private void provenWithOneCondition() {
        choice.takeUp(lead, school, provider);
        proving.registered(manager, provider);
        proving.staffed(manager, provider);
        proving.insured(manager, provider, INSURED_UNTIL);
        proving.letterAccepted(lead, proving.letterSigned(manager, provider, school));
        var audit = proving.auditAnswered(lead, school, provider, new FormFiller());
        findings.note(
                lead,
                audit,
                Optional.empty(),
                new AuditFinding.New(
                        "The gate does not lock",
                        Severity.MAJOR,
                        "Mend the lock",
                        AuditFinding.Owner.PROVIDER,
                        TODAY.plusDays(60),
                        true));
        proving.concluded(lead, audit, Audit.Suitability.SUITABLE_IF);
        proving.decided(head, audit, Audit.Verdict.APPROVED_WITH_CONDITIONS);
        proving.agreed(lead, school, provider);
    }

    private Optional<Refused> place(PupilId pupil, LocalDate from) {
        var outcome = placements.place(
                lead,
                new NewPlacement(
                                pupil,
                                site,
                                PlacementKind.SCHOOL_ARRANGED,
                                from,
                                from.plusWeeks(6),
                                World.everyWeekday(),
                                "Animal care")
                        .because("Works best with animals"));
        return outcome instanceof PlacementOutcome.NotPlaced(var refused) ? Optional.of(refused) : Optional.empty();
    }

    private int expected(LocalDate day) {
        clock.set(day, 9, 5);
        return registers.of(tutor, new Session(day, Half.AM)).lines().size();
    }

    private List<Kind> told(Actor actor) {
        return notices.latest(actor).stream().map(Notice::kind).toList();
    }

    @Test
    @Tag("PRV-24")
    @Tag("PRV-25")
    @Tag("INS-08")
    @Tag("DL-60")
    @Tag("DL-62")
    void theInsuranceLapsesPlacementsAreHeldEverybodyIsToldItIsRenewedAndTheHoldLifts() {
        provenWithOneCondition();
        assertThat(gates.of(school, provider, TODAY).isOpen()).isTrue();
        var begun = world.pupil(school);
        var waiting = world.pupil(school);
        assertThat(place(begun, TODAY)).isEmpty();
        // What is in order today is not on a day after the insurance.
        assertThat(place(waiting, LocalDate.of(2026, 12, 7))).map(Refused::code).contains("GATE");
        proving.cover(manager, provider, InsuranceKind.PUBLIC_LIABILITY, TODAY, TODAY.plusYears(1));
        proving.cover(manager, provider, InsuranceKind.EMPLOYERS_LIABILITY, TODAY, TODAY.plusYears(1));
        proving.cover(manager, provider, InsuranceKind.PROFESSIONAL_INDEMNITY, TODAY, TODAY.plusYears(1));
        assertThat(place(waiting, LocalDate.of(2026, 12, 7)))
                .map(Refused::message)
                .hasValueSatisfying(words -> assertThat(words).contains("Motor"));
        assertThat(place(waiting, LocalDate.of(2026, 12, 4))).isEmpty();
        assertThat(holds.look(school, provider)).isFalse();

        // The motor insurance runs out on the day on which the second placement begins, and nobody renews it.
        clock.set(LocalDate.of(2026, 12, 4), 6, 0);
        assertThat(expected(LocalDate.of(2026, 12, 4))).isEqualTo(2);
        assertThat(place(world.pupil(school), LocalDate.of(2026, 12, 4))).isEmpty();
        var later = world.pupil(school);
        assertThat(placements.of(lead, begun)).hasSize(1);
        clock.set(LocalDate.of(2026, 12, 5), 6, 0);

        assertThat(holds.look(school, provider)).isTrue();
        assertThat(holds.look(school, provider)).isFalse();

        assertThat(choice.standing(lead, school, provider)).contains(Standing.SUSPENDED);
        for (var actor : List.of(lead, head, dsl, manager)) {
            assertThat(told(actor)).filteredOn(Kind.PROVIDER_HELD::equals).hasSize(1);
        }
        assertThat(place(later, LocalDate.of(2026, 12, 7))).map(Refused::code).contains("GATE");

        proving.cover(manager, provider, InsuranceKind.MOTOR, LocalDate.of(2026, 12, 5), LocalDate.of(2027, 12, 4));
        // With the record of the renewal itself, and not only when the round comes by.
        assertThat(choice.standing(lead, school, provider)).contains(Standing.APPROVED_WITH_CONDITIONS);
        for (var actor : List.of(lead, head, dsl, manager)) {
            assertThat(told(actor)).filteredOn(Kind.HOLD_LIFTED::equals).hasSize(1);
        }
        assertThat(place(later, LocalDate.of(2026, 12, 7))).isEmpty();
    }

    @Test
    @Tag("PRV-25")
    @Tag("AUP-06")
    void anIncidentReopensTheLetterHoldsWhatHasNotBegunAndWantsANewLook() {
        provenWithOneCondition();
        for (var kind : InsuranceKind.values()) {
            proving.cover(manager, provider, kind, TODAY, TODAY.plusYears(1));
        }
        var begun = world.pupil(school);
        var waiting = world.pupil(school);
        assertThat(place(begun, TODAY.minusDays(7))).isEmpty();
        assertThat(place(waiting, TODAY.plusDays(9))).isEmpty();
        assertThat(expected(TODAY.plusDays(9))).isEqualTo(2);
        clock.set(TODAY, 12, 0);

        assertThat(changes.tell(
                        manager,
                        provider,
                        new NewChange(
                                Id.next(),
                                ChangeKind.MATERIAL_INCIDENT,
                                "A fire in the barn, nobody hurt",
                                clock.instant(),
                                Optional.empty())))
                .isEmpty();

        assertThat(choice.standing(lead, school, provider)).contains(Standing.SUSPENDED);
        assertThat(placements.of(lead, waiting).getFirst().heldBecause()).isPresent();
        assertThat(placements.of(lead, begun).getFirst().heldBecause()).isEmpty();
        assertThat(expected(TODAY.plusDays(9))).isEqualTo(1);
        clock.set(TODAY, 13, 0);

        proving.letterAccepted(lead, proving.letterSigned(manager, provider, school));

        assertThat(choice.standing(lead, school, provider)).contains(Standing.APPROVED_WITH_CONDITIONS);
        assertThat(placements.of(lead, waiting).getFirst().heldBecause()).isEmpty();
        assertThat(expected(TODAY.plusDays(9))).isEqualTo(2);
        // The look that the incident wants has a day, after which the approval no longer lets through.
        assertThat(gates.of(school, provider, LocalDate.of(2026, 12, 8)).missing())
                .extracting(GateItem::part)
                .contains(Part.AUDIT);
    }

    @Test
    void whatWasHeldGoesOnUnderANewApprovalToo() {
        provenWithOneCondition();
        for (var kind : InsuranceKind.values()) {
            proving.cover(manager, provider, kind, TODAY, TODAY.plusYears(1));
        }
        var waiting = world.pupil(school);
        assertThat(place(waiting, TODAY.plusDays(9))).isEmpty();
        clock.set(TODAY, 11, 0);
        changes.tell(
                manager,
                provider,
                new NewChange(
                        Id.next(),
                        ChangeKind.SENIOR_LEADER,
                        "A new head of the farm",
                        clock.instant(),
                        Optional.empty()));
        assertThat(placements.of(lead, waiting).getFirst().heldBecause()).isPresent();
        clock.set(TODAY, 12, 0);

        proving.decided(
                head, proving.audited(lead, school, provider, Audit.Suitability.SUITABLE), Audit.Verdict.APPROVED);
        assertThat(placements.of(lead, waiting).getFirst().heldBecause()).isPresent();
        proving.letterAccepted(lead, proving.letterSigned(manager, provider, school));

        assertThat(placements.of(lead, waiting).getFirst().heldBecause()).isEmpty();
        assertThat(told(lead)).filteredOn(Kind.HOLD_LIFTED::equals).hasSize(1);
    }

    @Test
    void anApprovalBehindAGateThatWasNeverOpenIsNoSuspension() {
        choice.takeUp(lead, school, provider);
        proving.registered(manager, provider);
        proving.decided(
                head, proving.audited(lead, school, provider, Audit.Suitability.SUITABLE), Audit.Verdict.APPROVED);

        assertThat(gates.of(school, provider, TODAY).isOpen()).isFalse();
        assertThat(choice.standing(lead, school, provider)).contains(Standing.APPROVED);
        assertThat(told(lead)).doesNotContain(Kind.PROVIDER_HELD);
    }

    @Test
    @Tag("AUP-10")
    @Tag("CX-16")
    void eachOfThePoliciesRunsItsAuditFormAndGateWithOnlyItsPresetChosen() {
        for (var preset : List.of(Preset.INDEPENDENT_SPECIAL, Preset.MULTI_ACADEMY_TRUST, Preset.TRUST_PRIMARY)) {
            aSchoolAndAProvider();
            assertThat(settings.decide(
                            head,
                            new Scope.OfSchool(school),
                            PresetSettings.PRESET.name(),
                            preset.name(),
                            TODAY,
                            "Our policy"))
                    .isEmpty();
            provenWithOneCondition();

            var missing = gates.of(school, provider, TODAY).missing();
            if (preset == Preset.MULTI_ACADEMY_TRUST) {
                // Everything but the authority's list, which this policy asks for.
                assertThat(missing).extracting(GateItem::part).containsExactly(Part.CHOICE);
            } else {
                assertThat(missing).isEmpty();
                assertThat(place(world.pupil(school), TODAY)).isEmpty();
            }
        }
    }
}
