package uk.waymark.organisations;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.AuthorityId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TrustId;
import uk.waymark.organisations.OrganisationRows.SchoolRow;
import uk.waymark.organisations.OrganisationRows.SiteRow;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The organisations that Waymark knows. Which provider takes whose pupils is not told here. */
@Door
public class Directory {
    /** How many organisations a list shows at once. */
    public static final int PAGE = 50;

    private static final Refused NOT_YOURS = new Refused(
            "NOT_YOURS", "You cannot add this. Ask an administrator of Waymark, or the manager of the provider.");

    private final OrganisationRows rows;
    private final Trail trail;
    private final ApplicationEventPublisher<SiteAdded> sites;
    private final Clock clock;

    Directory(OrganisationRows rows, Trail trail, ApplicationEventPublisher<SiteAdded> sites, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.sites = sites;
        this.clock = clock;
    }

    /** The schools for which the actor holds the right. */
    public List<School> schools(Actor actor, Right right) {
        var reach = actor.schools(right);
        return reach.isEmpty()
                ? List.of()
                : rows.schools(reach).stream().map(Directory::school).toList();
    }

    /** Every school, page by page, for an administrator; nothing for anybody else. */
    public List<School> allSchools(Actor actor, String search, int page) {
        return actor.mayEverywhere(Right.MANAGE_ORGANISATIONS)
                ? rows.allSchools(like(search), PAGE, page * PAGE).stream()
                        .map(Directory::school)
                        .toList()
                : List.of();
    }

    /** The providers whose name contains the text, page by page. */
    public List<Provider> providers(Actor actor, String search, int page) {
        return actor.may(Right.SEE_DIRECTORY)
                ? rows.providers(like(search), PAGE, page * PAGE).stream()
                        .map(Directory::provider)
                        .toList()
                : List.of();
    }

    /** One provider: anybody's who sees the directory, and one's own. */
    public Optional<Provider> provider(Actor actor, ProviderId id) {
        return actor.may(Right.SEE_DIRECTORY) || worksAt(actor, id)
                ? rows.provider(id).map(Directory::provider)
                : Optional.empty();
    }

    /** The open sites of a provider, by name. */
    public List<Site> sites(Actor actor, ProviderId provider) {
        return actor.may(Right.SEE_DIRECTORY) || worksAt(actor, provider)
                ? rows.sites(provider).stream().map(Directory::site).toList()
                : List.of();
    }

    /** The open sites at which the actor marks registers. */
    public List<Site> workplaces(Actor actor) {
        return rows.reachable(actor.providers(Right.MARK_ATTENDANCE), actor.sites(Right.MARK_ATTENDANCE)).stream()
                .map(Directory::site)
                .toList();
    }

    private static boolean worksAt(Actor actor, ProviderId provider) {
        return actor.providers(Right.MARK_ATTENDANCE).contains(provider);
    }

    public List<Named> trusts(Actor actor) {
        return actor.mayEverywhere(Right.MANAGE_ORGANISATIONS)
                ? rows.trusts().stream()
                        .map(row -> new Named(row.id(), row.name()))
                        .toList()
                : List.of();
    }

    /** The trusts for the whole of which the actor holds the right. */
    public List<Named> trusts(Actor actor, Right right) {
        var reach = actor.trusts(right);
        return reach.isEmpty()
                ? List.of()
                : rows.trustsOf(reach).stream()
                        .map(row -> new Named(row.id(), row.name()))
                        .toList();
    }

    public List<Named> authorities(Actor actor) {
        return actor.mayEverywhere(Right.MANAGE_ORGANISATIONS)
                ? rows.authorities().stream()
                        .map(row -> new Named(row.id(), row.name()))
                        .toList()
                : List.of();
    }

    @Transactional
    public Added<TrustId> addTrust(Actor actor, String name) {
        var refusal = refuse(actor, rows.trustsNamed(name.strip()) > 0, name);
        if (refusal.isPresent()) {
            return new Added.Not<>(refusal.get());
        }
        var id = TrustId.next();
        rows.addTrust(id, name.strip(), clock.instant());
        trail.record(actor, Action.ORGANISATION_ADDED, id);
        return new Added.As<>(id);
    }

    /** The number is the authority's three digits. */
    @Transactional
    public Added<AuthorityId> addAuthority(Actor actor, String name, String number) {
        var refusal = refuse(actor, rows.authoritiesWith(number.strip()) > 0, name)
                .or(() -> shape(number, "\\d{3}", "The number of a local authority has three digits."));
        if (refusal.isPresent()) {
            return new Added.Not<>(refusal.get());
        }
        var id = AuthorityId.next();
        rows.addAuthority(id, name.strip(), number.strip(), clock.instant());
        trail.record(actor, Action.ORGANISATION_ADDED, id);
        return new Added.As<>(id);
    }

    @Transactional
    public Added<SchoolId> addSchool(Actor actor, NewSchool school) {
        var refusal = refuse(actor, rows.schoolsWith(school.urn().strip()) > 0, school.name(), school.telephone())
                .or(() -> shape(school.urn(), "\\d{5,6}", "A URN has six digits, older ones five."));
        if (refusal.isPresent()) {
            return new Added.Not<>(refusal.get());
        }
        var id = SchoolId.next();
        rows.addSchool(
                id,
                school.trust().orElse(null),
                school.authority().orElse(null),
                school.name().strip(),
                school.urn().strip(),
                school.telephone().strip(),
                clock.instant());
        trail.record(actor, Action.ORGANISATION_ADDED, id);
        return new Added.As<>(id);
    }

    @Transactional
    public Added<ProviderId> addProvider(
            Actor actor, String name, ProviderKind kind, String telephone, Optional<String> email) {
        var refusal = refuse(actor, rows.providersNamed(name.strip()) > 0, name, telephone);
        if (refusal.isPresent()) {
            return new Added.Not<>(refusal.get());
        }
        var id = ProviderId.next();
        rows.addProvider(id, name.strip(), kind.name(), telephone.strip(), email.orElse(null), clock.instant());
        trail.record(actor, Action.ORGANISATION_ADDED, id);
        return new Added.As<>(id);
    }

    /** Adds a site to a provider, for its manager or an administrator. */
    @Transactional
    public Added<SiteId> addSite(Actor actor, ProviderId provider, NewSite site) {
        if (!actor.mayEverywhere(Right.MANAGE_ORGANISATIONS)
                && !actor.providers(Right.MANAGE_SITES).contains(provider)) {
            return new Added.Not<>(NOT_YOURS);
        }
        var refusal = filled(site.name(), site.street(), site.town(), site.telephone())
                .or(() -> Postcode.of(site.postcode()).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Refused("POSTCODE", "Write the postcode in full, such as WM1 2AB.")))
                .or(() -> site.kind() == SiteKind.SUBCONTRACTED
                                && site.runBy().filter(who -> !who.isBlank()).isEmpty()
                        ? Optional.of(new Refused("RUN_BY", "Write who runs the site; the schools have to know."))
                        : Optional.empty())
                .or(() -> taken(rows.sitesNamed(provider, site.name().strip()) > 0));
        if (refusal.isPresent()) {
            return new Added.Not<>(refusal.get());
        }
        var id = SiteId.next();
        rows.save(new SiteRow(
                id,
                provider,
                site.name().strip(),
                site.street().strip(),
                site.town().strip(),
                Postcode.of(site.postcode()).orElseThrow().value(),
                site.telephone().strip(),
                clock.instant(),
                null,
                null,
                site.kind().name(),
                site.runBy().map(String::strip).orElse(null)));
        trail.record(actor, Action.SITE_ADDED, id);
        sites.publishEvent(new SiteAdded(provider, id, site.kind(), site.name().strip()));
        return new Added.As<>(id);
    }

    private static Optional<Refused> refuse(Actor actor, boolean taken, String... needed) {
        return actor.mayEverywhere(Right.MANAGE_ORGANISATIONS)
                ? filled(needed).or(() -> taken(taken))
                : Optional.of(NOT_YOURS);
    }

    private static Optional<Refused> filled(String... needed) {
        return List.of(needed).stream().anyMatch(String::isBlank)
                ? Optional.of(new Refused("INVALID", "Fill in every field."))
                : Optional.empty();
    }

    private static Optional<Refused> taken(boolean taken) {
        return taken
                ? Optional.of(new Refused("TAKEN", "This is on Waymark already. Look for it in the list."))
                : Optional.empty();
    }

    private static Optional<Refused> shape(String text, String pattern, String words) {
        return text.strip().matches(pattern) ? Optional.empty() : Optional.of(new Refused("SHAPE", words));
    }

    private static String like(String search) {
        return "%" + search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static School school(SchoolRow row) {
        return new School(
                row.id(),
                row.name(),
                row.urn(),
                row.telephone(),
                Optional.ofNullable(row.trustId()),
                Optional.ofNullable(row.trust()),
                Optional.ofNullable(row.authority()));
    }

    private static Provider provider(OrganisationRows.ProviderRow row) {
        return new Provider(
                row.id(),
                row.name(),
                ProviderKind.valueOf(row.kind()),
                row.telephone(),
                Optional.ofNullable(row.email()),
                row.sites());
    }

    private static Site site(SiteRow row) {
        return new Site(
                row.id(),
                row.providerId(),
                SiteKind.named(row.name(), row.kind(), row.runBy()),
                row.street(),
                row.town(),
                row.postcode(),
                row.telephone());
    }
}
