package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Grant;
import uk.waymark.access.Role;
import uk.waymark.access.ScopeKind;
import uk.waymark.app.Trouble;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.Closure;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.TermPart;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.organisations.Added;
import uk.waymark.organisations.Contacts;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.NewSchool;
import uk.waymark.organisations.NewSite;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.organisations.SiteKind;

/** A trust, an authority, three schools with their calendars, and six providers. Telephone numbers are Ofcom's for fiction. */
@Singleton
class SamplePlaces {
    static final Actor ADMINISTRATOR = new Actor(
            PersonId.next(),
            "Sample data",
            List.of(new Grant(Role.ADMINISTRATOR, ScopeKind.EVERYTHING, null, Set.of(), Set.of(), Set.of())));

    private final Directory directory;
    private final Calendars calendars;
    private final Contacts contacts;
    private final Clock clock;

    SamplePlaces(Directory directory, Calendars calendars, Contacts contacts, Clock clock) {
        this.directory = directory;
        this.calendars = calendars;
        this.contacts = contacts;
        this.clock = clock;
    }

    SampleWorld make() {
        var trust = id(directory.addTrust(ADMINISTRATOR, "Made-up Learning Trust"));
        var authority = id(directory.addAuthority(ADMINISTRATOR, "Imaginary County Council", "999"));
        List<SchoolId> schools = new ArrayList<>();
        var number = 1;
        for (var name : List.of("Northmoor Invented School", "Eastfold Invented School", "Lowbridge Invented School")) {
            var school = id(directory.addSchool(
                    ADMINISTRATOR,
                    new NewSchool(
                            name,
                            "99000" + number,
                            "01632 96010" + number,
                            Optional.of(trust),
                            Optional.of(authority))));
            schools.add(school);
            calendar(school);
            contacts(school, number);
            number++;
        }
        Map<ProviderKind, ProviderId> providers = new LinkedHashMap<>();
        Map<ProviderKind, List<SiteId>> sites = new LinkedHashMap<>();
        provider(providers, sites, ProviderKind.FARM, "Hollow Oak Farm", "Home barn", "Walled garden");
        provider(providers, sites, ProviderKind.GARAGE, "Second Gear Garage", "Main workshop");
        provider(providers, sites, ProviderKind.TUTORING, "Lantern Tutoring", "Upper room");
        provider(providers, sites, ProviderKind.PRU, "Bridgeway Invented PRU", "Main building");
        provider(providers, sites, ProviderKind.ONLINE, "Cloudroom Lessons", "Online, run from the office");
        provider(providers, sites, ProviderKind.OUTDOOR, "Rock and River Outdoors", "Boathouse", "Quarry hut");
        return new SampleWorld(trust, schools, providers, sites);
    }

    private void provider(
            Map<ProviderKind, ProviderId> providers,
            Map<ProviderKind, List<SiteId>> sites,
            ProviderKind kind,
            String name,
            String... siteNames) {
        var number = providers.size() + 1;
        var provider = id(directory.addProvider(ADMINISTRATOR, name, kind, "01632 96020" + number, Optional.empty()));
        List<SiteId> made = new ArrayList<>();
        for (var site : siteNames) {
            made.add(id(directory.addSite(
                    ADMINISTRATOR,
                    provider,
                    new NewSite(
                            site,
                            (number * 10 + made.size()) + " Nowhere Lane",
                            "Inventham",
                            "WM" + number + " " + (made.size() + 1) + "ZZ",
                            "01632 9603" + number + made.size(),
                            kind(site),
                            kind(site) == SiteKind.SUBCONTRACTED
                                    ? Optional.of("Quarry Climbing (invented)")
                                    : Optional.empty()))));
        }
        providers.put(kind, provider);
        sites.put(kind, made);
    }

    private static SiteKind kind(String site) {
        return switch (site) {
            case "Walled garden" -> SiteKind.SATELLITE;
            case "Quarry hut" -> SiteKind.SUBCONTRACTED;
            default -> SiteKind.MAIN;
        };
    }

    private void contacts(SchoolId school, int number) {
        var office = head(school);
        for (var contact : List.of(
                List.of("AP lead", "Alma Sample"),
                List.of("DSL", "Dele Sample"),
                List.of("Link governor for AP", "Gwen Sample"))) {
            contacts.add(
                    office,
                    school,
                    contact.get(0),
                    contact.get(1),
                    Optional.of("01632 96011" + number),
                    Optional.empty());
        }
    }

    /** The year that is going on, with half-terms much as many authorities set them. */
    private void calendar(SchoolId school) {
        var head = head(school);
        var today = Session.today(clock);
        var year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        var october = LocalDate.of(year, Month.OCTOBER, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var february =
                LocalDate.of(year + 1, Month.FEBRUARY, 15).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var easter = LocalDate.of(year + 1, Month.APRIL, 5).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        var may = LocalDate.of(year + 1, Month.MAY, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        part(head, school, "Autumn 1", LocalDate.of(year, 9, 2), october.minusDays(3));
        part(head, school, "Autumn 2", october.plusDays(7), LocalDate.of(year, 12, 18));
        part(head, school, "Spring 1", LocalDate.of(year + 1, 1, 5), february.minusDays(3));
        part(head, school, "Spring 2", february.plusDays(7), easter);
        part(head, school, "Summer 1", easter.plusDays(17), may.minusDays(3));
        part(head, school, "Summer 2", may.plusDays(7), LocalDate.of(year + 1, 7, 20));
        var inset = LocalDate.of(year, 9, 2).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        calendars.close(head, school, new Closure(inset, Closure.Kind.INSET, "Staff training"));
    }

    private void part(Actor head, SchoolId school, String name, LocalDate from, LocalDate to) {
        calendars.addPart(head, school, new TermPart(name, from, to)).ifPresent(refused -> {
            throw new Trouble("Sample calendar: " + refused.message());
        });
    }

    /** A head who is nobody in particular. */
    static Actor head(SchoolId school) {
        return new Actor(
                ADMINISTRATOR.person(),
                "Sample data",
                List.of(new Grant(Role.HEAD, ScopeKind.SCHOOL, school.value(), Set.of(school), Set.of(), Set.of())));
    }

    private static <T extends Id> T id(Added<T> added) {
        return switch (added) {
            case Added.As<T>(T id) -> id;
            case Added.Not<T>(var refused) -> throw new Trouble("Sample places: " + refused.message());
        };
    }
}
