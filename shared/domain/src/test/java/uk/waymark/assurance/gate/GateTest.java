package uk.waymark.assurance.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.assurance.registration.AuthorityWord;
import uk.waymark.assurance.registration.Registration;
import uk.waymark.assurance.registration.RegistrationStatus;
import uk.waymark.assurance.registration.Registrations;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.commissioning.Standing;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TrustId;
import uk.waymark.organisations.NewSite;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.referrals.onsite.Area;
import uk.waymark.referrals.onsite.NewArea;
import uk.waymark.referrals.onsite.Premises;
import uk.waymark.settings.Preset;
import uk.waymark.settings.PresetSettings;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class GateTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final Set<Part> ALL = EnumSet.of(Part.AUDIT, Part.LETTER, Part.INSURANCE, Part.AGREEMENT);

    @Inject
    Gate gate;

    @Inject
    Gates gates;

    @Inject
    ProviderChoice choice;

    @Inject
    Registrations registrations;

    @Inject
    SettingDecisions settings;

    @Inject
    Placements placements;

    @Inject
    Premises premises;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private TrustId trust;
    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private Actor lead;
    private Actor head;
    private Actor executive;
    private Actor manager;

    @BeforeEach
    void aProviderThatIsTakenUp() {
        clock.set(TODAY, 9, 5);
        trust = world.trust();
        school = world.school(Optional.of(trust));
        world.unhindered(school);
        provider = world.provider();
        site = world.site(provider);
        lead = world.at(school, Role.AP_LEAD);
        head = world.at(school, Role.HEAD);
        executive = world.at(trust, Role.TRUST_EXECUTIVE);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        choice.takeUp(lead, school, provider);
        registered();
    }

    private void registered() {
        registrations.state(manager, provider, registration(RegistrationStatus.INDEPENDENT_SCHOOL, false));
    }

    private static Registration registration(RegistrationStatus status, boolean accredited) {
        return new Registration(
                status,
                status.isRegistered() ? Optional.of("999001") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                accredited,
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                status == RegistrationStatus.UNREGISTERED ? Optional.of("Two mornings a week") : Optional.empty());
    }

    private Optional<String> sign(Actor by, Set<Part> parts, LocalDate until) {
        return gate.sign(by, school, provider, new GateException.New(parts, "The visit is on Friday", TODAY, until))
                .map(Refused::code);
    }

    private Optional<Refused> place(PlacementKind kind, LocalDate from) {
        var outcome = placements.place(
                lead,
                new NewPlacement(
                        world.pupil(school), site, kind, from, from.plusWeeks(6), World.everyWeekday(), "Animal care"));
        return outcome instanceof PlacementOutcome.NotPlaced(var refused) ? Optional.of(refused) : Optional.empty();
    }

    private void preset(Preset preset) {
        assertThat(settings.decide(
                        head,
                        new Scope.OfSchool(school),
                        PresetSettings.PRESET.name(),
                        preset.name(),
                        TODAY,
                        "Our policy"))
                .isEmpty();
    }

    private GateItem item(Part part) {
        return gates.of(school, provider, TODAY).items().stream()
                .filter(it -> it.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("PRV-25")
    @Tag("DL-62")
    void nothingStartsBeforeEverythingIsInOrderAndTheRefusalNamesWhatIsMissingAndWhoMendsIt() {
        var refused = place(PlacementKind.SCHOOL_ARRANGED, TODAY.plusDays(1)).orElseThrow();

        assertThat(refused.code()).isEqualTo("GATE");
        assertThat(refused.message())
                .contains("Audit and approval", "The AP lead audits, and the head decides.", "Agreement")
                .contains("Insurance", "Safeguarding assurance letter");
    }

    @Test
    @Tag("PRV-25")
    void anExceptionHasAReasonAndALastDayAndLetsThroughUntilThen() {
        assertThat(sign(lead, ALL, TODAY.plusDays(30))).contains("NOT_FOUND");
        assertThat(gate.sign(head, school, provider, new GateException.New(ALL, " ", TODAY, TODAY.plusDays(3))))
                .map(Refused::code)
                .contains("INVALID");
        assertThat(sign(head, ALL, TODAY.plusDays(61))).contains("TOO_LONG");
        assertThat(sign(head, ALL, TODAY.minusDays(1))).contains("DATES");
        assertThat(sign(head, ALL, TODAY.plusDays(30))).isEmpty();

        assertThat(place(PlacementKind.SCHOOL_ARRANGED, TODAY.plusDays(30))).isEmpty();
        assertThat(place(PlacementKind.SCHOOL_ARRANGED, TODAY.plusDays(31))).isPresent();
        assertThat(item(Part.AUDIT).state()).isEqualTo(GateItem.State.EXCEPTED);
        assertThat(item(Part.AUDIT).words()).contains(head.name(), "The visit is on Friday");

        var exception = gate.exceptions(lead, school, provider).getFirst();
        assertThat(gate.end(head, school, provider, exception.id(), "The visit was cancelled"))
                .isEmpty();
        assertThat(gate.end(head, school, provider, exception.id(), "Again"))
                .map(Refused::code)
                .contains("ENDED");
        assertThat(gates.of(school, provider, TODAY).isOpen()).isFalse();
    }

    @Test
    void nobodyCanMakeAnExceptionFromTheLaw() {
        assertThat(sign(head, EnumSet.of(Part.REGISTRATION), TODAY.plusDays(3))).contains("LAW");
    }

    @Test
    @Tag("PRV-14")
    @Tag("PRV-15")
    @Tag("CX-16")
    void onlyTheAuthoritysListWhereThePolicySaysSoAndTheTrustGrantsExceptions() {
        preset(Preset.MULTI_ACADEMY_TRUST);
        assertThat(item(Part.CHOICE).words()).contains("not on the local authority's list");

        assertThat(sign(head, EnumSet.of(Part.CHOICE), TODAY.plusDays(9))).contains("APPROVER");
        assertThat(sign(executive, EnumSet.of(Part.CHOICE), TODAY.plusDays(9))).isEmpty();
        assertThat(item(Part.CHOICE).letsThrough()).isTrue();

        registrations.note(
                lead,
                school,
                provider,
                new AuthorityWord.New(
                        AuthorityWord.Kind.LIST,
                        "Imaginary County Council",
                        Optional.of(true),
                        "AP list",
                        Optional.empty(),
                        TODAY));
        assertThat(item(Part.CHOICE).state()).isEqualTo(GateItem.State.IN_ORDER);
        // The list never replaces the school's own audit.
        assertThat(item(Part.AUDIT).letsThrough()).isFalse();
    }

    @Test
    @Tag("PRV-19")
    @Tag("PRV-20")
    void accreditedEducationWantsRegistrationWhereThePolicySaysSo() {
        preset(Preset.INDEPENDENT_SEN_GROUP);
        registrations.state(manager, provider, registration(RegistrationStatus.UNREGISTERED, true));
        assertThat(item(Part.CHOICE).words()).contains("accredited");

        registrations.state(manager, provider, registration(RegistrationStatus.UNREGISTERED, false));
        assertThat(item(Part.CHOICE).letsThrough()).isTrue();
    }

    @Test
    @Tag("CX-15")
    @Tag("PRV-21")
    void whereTheAuthorityAssuresItsConfirmationIsAskedForAsWell() {
        preset(Preset.MAINSTREAM);
        assertThat(item(Part.CHOICE).words()).contains("confirmation");

        registrations.note(
                lead,
                school,
                provider,
                new AuthorityWord.New(
                        AuthorityWord.Kind.CONFIRMATION,
                        "Imaginary County Council",
                        Optional.empty(),
                        "Registration, policies and clearance of staff",
                        Optional.of("Letter of 3 Nov"),
                        TODAY));
        assertThat(item(Part.CHOICE).letsThrough()).isTrue();
        assertThat(item(Part.AUDIT).letsThrough()).isFalse();
    }

    @Test
    @Tag("PRV-16")
    @Tag("PRV-22")
    @Tag("CX-40")
    void anUnregisteredAndAnOnlineProviderAskWhyForThisPupil() {
        sign(head, ALL, TODAY.plusDays(30));
        assertThat(place(PlacementKind.ONLINE, TODAY)).map(Refused::code).contains("ONLINE");

        registrations.state(manager, provider, registration(RegistrationStatus.UNREGISTERED, false));
        var wanted = new NewPlacement(
                world.pupil(school),
                site,
                PlacementKind.SCHOOL_ARRANGED,
                TODAY,
                TODAY.plusWeeks(4),
                World.everyWeekday().subList(0, 2),
                "Animal care");
        assertThat(placements.place(lead, wanted))
                .isInstanceOfSatisfying(
                        PlacementOutcome.NotPlaced.class,
                        not -> assertThat(not.refused().code()).isEqualTo("UNREGISTERED"));
        assertThat(placements.place(lead, wanted.because("Only the farm calms this pupil")))
                .isInstanceOf(PlacementOutcome.Placed.class);
    }

    @Test
    @Tag("CX-28")
    void onTheSchoolsOwnPremisesThereIsNoOtherProviderToProve() {
        assertThat(place(PlacementKind.ON_SITE, TODAY)).map(Refused::code).contains("NOT_OWN_PREMISES");
        assertThat(premises.open(
                        lead,
                        school,
                        new NewArea(
                                new NewSite("The Lodge", "1 School Lane", "Testham", "WM1 2AB", "01632 960333"),
                                Area.Location.WITHIN_SITE,
                                "",
                                "A teacher and an assistant",
                                Optional.empty())))
                .isEmpty();
        site = premises.of(lead).getFirst().site();

        assertThat(place(PlacementKind.ON_SITE, TODAY)).isEmpty();
    }

    @Test
    void aPersonsSuspensionShutsTheGateUntilAPersonOpensIt() {
        sign(head, EnumSet.complementOf(EnumSet.of(Part.REGISTRATION, Part.AUDIT)), TODAY.plusDays(30));
        assertThat(choice.change(lead, school, provider, Standing.SUSPENDED, "An incident"))
                .map(Refused::code)
                .contains("NOT_FOUND");
        assertThat(choice.change(head, school, provider, Standing.SUSPENDED, "An incident"))
                .isEmpty();

        assertThat(item(Part.AUDIT).words()).contains("suspended");
        assertThat(choice.change(head, school, provider, Standing.APPROVED, "Fine again"))
                .map(Refused::code)
                .contains("AUDIT");
    }

    @Test
    void strangersSeeNoGate() {
        var stranger = world.at(world.school(), Role.HEAD);

        assertThat(gate.of(stranger, school, provider, TODAY)).isEmpty();
        assertThat(gate.exceptions(stranger, school, provider)).isEmpty();
        assertThat(gate.agreements(stranger, school, provider)).isEqualTo(List.of());
        assertThat(gate.sign(stranger, school, provider, new GateException.New(ALL, "x", TODAY, TODAY)))
                .map(Refused::code)
                .contains("NOT_FOUND");
        assertThat(gate.of(manager, school, provider, TODAY)).isEmpty();
    }

    @Test
    void anAgreementThatCoversTheDayIsInOrder() {
        assertThat(gate.agree(
                        lead,
                        school,
                        provider,
                        new Agreement.New(TODAY.plusDays(1), TODAY.plusDays(9), "Hana and Mina", Optional.empty())))
                .map(Refused::code)
                .contains("DATES");
        assertThat(gate.agree(
                        lead,
                        school,
                        provider,
                        new Agreement.New(TODAY, TODAY.plusYears(1), "Hana and Mina", Optional.empty())))
                .isEmpty();

        assertThat(item(Part.AGREEMENT).state()).isEqualTo(GateItem.State.IN_ORDER);
        assertThat(gates.of(school, provider, TODAY.plusYears(1).plusDays(1)).missing())
                .anyMatch(it -> it.part() == Part.AGREEMENT);
    }
}
