package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.accounts.InvitationOutcome;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.app.Trouble;
import uk.waymark.assurance.gate.Gate;
import uk.waymark.assurance.gate.GateException;
import uk.waymark.assurance.gate.Part;
import uk.waymark.assurance.registration.Registration;
import uk.waymark.assurance.registration.RegistrationStatus;
import uk.waymark.assurance.registration.Registrations;
import uk.waymark.assurance.sites.SchoolSites;
import uk.waymark.assurance.sites.Suitability;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Offer;
import uk.waymark.commissioning.Offers;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.ProviderKind;

/**
 * What each school and provider has said about the other before the first pupil comes. The farm is proven in full, elsewhere; the
 * others are let through by exceptions that a head signed, as a school does that moves its papers to Waymark.
 */
@Singleton
class SampleProviders {
    private static final int EXCEPTED_FOR = 45;

    private final People people;
    private final Actors actors;
    private final Registrations registrations;
    private final Offers offers;
    private final ProviderChoice choice;
    private final SchoolSites sites;
    private final Gate gate;
    private final Clock clock;

    SampleProviders(
            People people,
            Actors actors,
            Registrations registrations,
            Offers offers,
            ProviderChoice choice,
            SchoolSites sites,
            Gate gate,
            Clock clock) {
        this.people = people;
        this.actors = actors;
        this.registrations = registrations;
        this.offers = offers;
        this.choice = choice;
        this.sites = sites;
        this.gate = gate;
        this.clock = clock;
    }

    /** Those who speak for the organisations: a manager for each provider, a head for each school. */
    record Speakers(Map<ProviderKind, Actor> managers, List<Actor> heads) {
        Actor manager(ProviderKind kind) {
            return Objects.requireNonNull(managers.get(kind));
        }
    }

    Speakers make(SampleWorld world, Map<SampleAccount, Actor> staff) {
        var speakers = speakers(world, staff);
        world.providers().forEach((kind, provider) -> {
            var manager = speakers.manager(kind);
            well(registrations.state(manager, provider, registration(kind)));
            well(offers.state(manager, provider, offer(kind)));
        });
        for (var index = 0; index < world.schools().size(); index++) {
            var head = speakers.heads().get(index);
            var school = world.schools().get(index);
            world.providers().forEach((kind, provider) -> use(world, head, school, kind, provider));
        }
        return speakers;
    }

    private Speakers speakers(SampleWorld world, Map<SampleAccount, Actor> staff) {
        Map<ProviderKind, Actor> managers = new EnumMap<>(ProviderKind.class);
        world.providers()
                .forEach((kind, provider) -> managers.put(
                        kind,
                        switch (kind) {
                            case FARM -> account(staff, SampleAccount.MANAGER);
                            case GARAGE -> account(staff, SampleAccount.GARAGE_MANAGER);
                            default ->
                                invited(
                                        new Organisation.AtProvider(provider),
                                        Role.PROVIDER_MANAGER,
                                        "Manager of the " + kind.words().toLowerCase(java.util.Locale.UK) + " (sample)",
                                        "manager-" + kind.name().toLowerCase(java.util.Locale.ROOT));
                        }));
        List<Actor> heads =
                new ArrayList<>(List.of(account(staff, SampleAccount.HEAD), account(staff, SampleAccount.HEAD2)));
        heads.add(invited(new Organisation.AtSchool(world.schools().getLast()), Role.HEAD, "Lena Sample", "head3"));
        return new Speakers(managers, heads);
    }

    private static Actor account(Map<SampleAccount, Actor> staff, SampleAccount account) {
        return Objects.requireNonNull(staff.get(account));
    }

    Actor invited(Organisation at, Role role, String name, String local) {
        var outcome = people.invite(SamplePlaces.ADMINISTRATOR, at, name, local + "@sample.waymark.example", role);
        if (!(outcome instanceof InvitationOutcome.Invited invited)) {
            throw new Trouble("Sample people: " + outcome);
        }
        return actors.of(invited.person()).orElseThrow();
    }

    private void use(SampleWorld world, Actor head, SchoolId school, ProviderKind kind, ProviderId provider) {
        well(choice.takeUp(head, school, provider));
        var today = Session.today(clock);
        well(gate.sign(
                head,
                school,
                provider,
                new GateException.New(
                        EnumSet.of(Part.AUDIT, Part.LETTER, Part.INSURANCE, Part.AGREEMENT),
                        "Last year's papers are on file and move to Waymark this term",
                        today,
                        today.plusDays(EXCEPTED_FOR))));
        Objects.requireNonNull(world.sites().get(kind))
                .forEach(site -> well(sites.state(
                        head,
                        school,
                        site,
                        new Suitability(true, true, true, "Seen with the provider; calm, safe and well kept."))));
    }

    private static Registration registration(ProviderKind kind) {
        return switch (kind) {
            case FARM -> registered(RegistrationStatus.INDEPENDENT_SCHOOL, "999001", Optional.empty());
            case TUTORING -> registered(RegistrationStatus.INDEPENDENT_SCHOOL, "999002", Optional.empty());
            case OUTDOOR -> registered(RegistrationStatus.INDEPENDENT_SCHOOL, "999003", Optional.of("L99999/R9999"));
            case GARAGE -> registered(RegistrationStatus.COLLEGE, "999004", Optional.empty());
            case PRU -> registered(RegistrationStatus.PRU, "999005", Optional.empty());
            default ->
                new Registration(
                        RegistrationStatus.UNREGISTERED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        false,
                        Optional.of("Four hours a week for each pupil, beside school"));
        };
    }

    private static Registration registered(RegistrationStatus status, String urn, Optional<String> licence) {
        return new Registration(
                status,
                Optional.of(urn),
                Optional.empty(),
                Optional.empty(),
                status == RegistrationStatus.COLLEGE,
                licence.isPresent(),
                licence,
                licence.map(number -> java.time.LocalDate.of(2028, 3, 31)),
                0,
                false,
                Optional.empty());
    }

    private static Offer offer(ProviderKind kind) {
        return switch (kind) {
            case FARM ->
                said("Anxiety, SEMH, sensory needs", "Animal care, growing, entry-level English and maths", "95", 24);
            case GARAGE -> said("Disengagement, practical learners", "Motor vehicle work to level 1", "110", 12);
            case TUTORING -> said("Anxiety, long absence", "English, maths and science to GCSE", "140", 14);
            case PRU -> said("Behaviour, risk of exclusion", "Full curriculum, vocational tasters", "160", 30);
            case ONLINE -> said("Pupils who cannot leave home", "English and maths, live lessons", "60", 20);
            default -> said("Confidence, group work", "Climbing, water, outdoor award", "120", 16);
        };
    }

    private static Offer said(String needs, String taught, String cost, int places) {
        return new Offer(
                needs,
                taught,
                "Small mixed groups; taxis take about half an hour.",
                "1 Nowhere Lane, Inventham, WM1 1ZZ",
                "The manager",
                Optional.of(new BigDecimal(cost)),
                Optional.of(places),
                taught.contains("live lessons"));
    }

    static void well(Optional<Refused> refused) {
        refused.ifPresent(it -> {
            throw new Trouble("Sample providers: " + it.message());
        });
    }
}
