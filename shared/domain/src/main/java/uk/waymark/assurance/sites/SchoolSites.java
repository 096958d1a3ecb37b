package uk.waymark.assurance.sites;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.Commissioners;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** A school's own look at the sites of a provider: what it found there, and whether its pupils may go. Group SIT. */
@Door
public class SchoolSites {
    private static final int LONGEST = 1_000;
    private static final Refused NOT_FOUND = new Refused(
            "NOT_FOUND", "There is no such site of a provider that you check. Open the provider's page again.");

    private final SchoolSiteRows rows;
    private final PremisesList premises;
    private final SiteRows sites;
    private final Commissioners commissioners;
    private final SiteDue due;
    private final Trail trail;
    private final Clock clock;

    SchoolSites(
            SchoolSiteRows rows,
            PremisesList premises,
            SiteRows sites,
            Commissioners commissioners,
            SiteDue due,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.premises = premises;
        this.sites = sites;
        this.commissioners = commissioners;
        this.due = due;
        this.trail = trail;
        this.clock = clock;
    }

    /** What somebody of the school found on a day. */
    public record Found(Condition condition, Condition.Result result, LocalDate on, String words, String by) {}

    /** What the school decided; by is empty where the site was in use before agreement was asked for. */
    public record Decision(Suitability suitability, Instant at, Optional<String> by) {}

    /** One site as the school sees it. */
    public record Look(Premises premises, List<Found> found, Optional<Decision> decision) {
        /** Whether pupils of the school may be placed there. */
        public boolean open() {
            return !premises.kind().needsAgreement()
                    || decision.filter(it -> it.suitability().agrees()).isPresent();
        }
    }

    /** Every site of the provider. Five queries. */
    public List<Look> of(Actor actor, SchoolId school, ProviderId provider) {
        if (!commissioners.reaches(actor, Right.SEE_ASSURANCE, school, provider)) {
            return List.of();
        }
        var found = rows.checks(school, provider).stream().collect(groupingBy(SchoolSiteRows.Checked::siteId));
        var decided = rows.agreements(school, provider).stream()
                .collect(toMap(SchoolSiteRows.Agreed::siteId, SchoolSites::decision));
        return premises.of(provider).stream()
                .map(site -> new Look(
                        site,
                        found.getOrDefault(site.id(), List.of()).stream()
                                .map(SchoolSites::found)
                                .toList(),
                        Optional.ofNullable(decided.get(site.id()))))
                .toList();
    }

    private static Found found(SchoolSiteRows.Checked row) {
        return new Found(
                Condition.valueOf(row.aspect()),
                Condition.Result.valueOf(row.result()),
                row.seenOn(),
                row.words(),
                Objects.requireNonNull(row.recordedBy()));
    }

    private static Decision decision(SchoolSiteRows.Agreed row) {
        return new Decision(
                new Suitability(row.safe(), row.pastoral(), row.educational(), row.words()),
                row.decidedAt(),
                Optional.ofNullable(row.decidedBy()));
    }

    private boolean checks(Actor actor, SchoolId school, SiteId site) {
        return sites.find(site)
                .filter(it -> commissioners.reaches(actor, Right.AUDIT_PROVIDERS, school, it.providerId()))
                .isPresent();
    }

    /** Writes down what was found on a site on a day. */
    @Transactional
    public Optional<Refused> check(
            Actor actor,
            SchoolId school,
            SiteId site,
            Condition condition,
            Condition.Result result,
            LocalDate on,
            String words) {
        if (!checks(actor, school, site)) {
            return Optional.of(NOT_FOUND);
        }
        if (on.isAfter(Session.today(clock))) {
            return Optional.of(new Refused("DATE", "The day is still ahead. Write the day on which you were there."));
        }
        if (words.length() > LONGEST || (result != Condition.Result.GOOD && words.isBlank())) {
            return Optional.of(
                    new Refused("WORDS", "Say in up to 1,000 characters what is wrong, so that it can be mended."));
        }
        rows.save(new SchoolSiteRows.CheckRow(
                Id.next(),
                school,
                site,
                condition.name(),
                result.name(),
                on,
                words.strip(),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.SITE_CHECKED, site, condition + " " + result);
        return Optional.empty();
    }

    /** States whether the place is safe and serves pastoral and educational needs, and with that agrees to it or not. */
    @Transactional
    public Optional<Refused> state(Actor actor, SchoolId school, SiteId site, Suitability suitability) {
        if (!checks(actor, school, site)) {
            return Optional.of(NOT_FOUND);
        }
        if (suitability.words().isBlank() || suitability.words().length() > LONGEST) {
            return Optional.of(new Refused(
                    "WORDS", "Say in up to 1,000 characters what your statement rests on, or what is missing."));
        }
        rows.decide(
                Id.next(),
                school,
                site,
                suitability.safe(),
                suitability.pastoral(),
                suitability.educational(),
                suitability.words().strip(),
                clock.instant(),
                actor.person());
        due.stated(school, site, suitability.agrees(), actor.person());
        trail.record(actor, Action.SITE_AGREED, site, suitability.agrees() ? "agreed" : "not agreed");
        return Optional.empty();
    }
}
