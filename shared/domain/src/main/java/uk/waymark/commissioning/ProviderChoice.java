package uk.waymark.commissioning;

import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.organisations.Mergers;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** A school looking for providers, taking one up, and judging those that it uses. Catalogue rows PRV-24, PRV-26, PRV-27, PRV-32. */
@Door
public class ProviderChoice {
    /** How many providers a page of the list has. */
    public static final int PAGE = 50;

    private static final Refused NOT_YOURS = new Refused(
            "NOT_FOUND",
            "Your school does not use this provider, or it is not yours to decide. Ask the head or the AP lead.");
    private static final int LONGEST = 500;

    private final OfferRows rows;
    private final Commissions commissions;
    private final Mergers mergers;
    private final Actors actors;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    ProviderChoice(
            OfferRows rows,
            Commissions commissions,
            Mergers mergers,
            Actors actors,
            Outbox outbox,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.commissions = commissions;
        this.mergers = mergers;
        this.actors = actors;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** The providers that match, those that the school knows first; page by page. One query. */
    public List<ProviderLine> find(Actor actor, SchoolId school, ProviderLine.Wanted wanted, int page) {
        if (!actor.schools(Right.SEE_DIRECTORY).contains(school)) {
            return List.of();
        }
        var text =
                wanted.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return rows
                .find(
                        school,
                        "%" + text + "%",
                        wanted.standing().map(Enum::name).orElse(""),
                        wanted.atMost().orElse(BigDecimal.ONE.negate()),
                        PAGE,
                        page * PAGE)
                .stream()
                .map(row -> new ProviderLine(
                        row.id(),
                        row.name(),
                        ProviderKind.valueOf(row.kind()),
                        row.telephone(),
                        Optional.ofNullable(row.towns()).orElse(""),
                        Optional.ofNullable(row.standing()).map(Standing::valueOf),
                        Optional.ofNullable(row.needs()),
                        Optional.ofNullable(row.curriculum()),
                        Optional.ofNullable(row.dayCost()),
                        Boolean.TRUE.equals(row.onlineOnly())))
                .toList();
    }

    /** How the school stands to the provider; empty when it has never looked at it, or for another school's people. */
    public Optional<Standing> standing(Actor actor, SchoolId school, ProviderId provider) {
        return actor.schools(Right.SEE_ASSURANCE).contains(school)
                ? commissions.standing(school, provider)
                : Optional.empty();
    }

    public List<StandingChange> history(Actor actor, SchoolId school, ProviderId provider) {
        return actor.schools(Right.SEE_ASSURANCE).contains(school) ? commissions.history(school, provider) : List.of();
    }

    /** The school begins to look at the provider, or looks at it again; the provider hears that its record and letter are wanted. */
    @Transactional
    public Optional<Refused> takeUp(Actor actor, SchoolId school, ProviderId provider) {
        if (!actor.schools(Right.AUDIT_PROVIDERS).contains(school)) {
            return Optional.of(NOT_YOURS);
        }
        var merged = mergers.refuse(provider);
        if (merged.isPresent()) {
            return merged;
        }
        if (!commissions.open(school, provider, Optional.of(actor.person()))) {
            var now = commissions.lock(school, provider);
            if (now.isEmpty()) {
                return Optional.of(new Refused("NOT_FOUND", "There is no such provider."));
            }
            if (now.get().isOpen()) {
                return Optional.empty();
            }
            commissions.change(school, provider, Standing.PROSPECTIVE, "Looked at again", Optional.of(actor.person()));
        }
        actors.holding(Role.PROVIDER_MANAGER, provider)
                .forEach(manager -> outbox.notify(manager, Kind.PROVIDER_TAKEN_UP, provider, false));
        trail.record(actor, Action.PROVIDER_TAKEN_UP, provider);
        return Optional.empty();
    }

    /** The head suspends, refuses or ends the use of a provider, with the reason; approving is the decision on an audit. */
    @Transactional
    public Optional<Refused> change(
            Actor actor, SchoolId school, ProviderId provider, Standing standing, String reason) {
        if (!actor.schools(Right.APPROVE_PROVIDERS).contains(school)
                || commissions.lock(school, provider).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (standing.isApproved() || standing == Standing.UNDER_AUDIT) {
            return Optional.of(
                    new Refused("AUDIT", "A provider is approved by deciding on its audit. Start or open the audit."));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Optional.of(new Refused("REASON", "Write the reason, in up to 500 characters."));
        }
        commissions.change(school, provider, standing, reason.strip(), Optional.of(actor.person()));
        trail.record(actor, Action.PROVIDER_STANDING_CHANGED, provider, standing.name());
        return Optional.empty();
    }

    /** A leader's look at how suitable and how good the provider is, with its day. */
    @Transactional
    public Optional<Refused> look(Actor actor, SchoolId school, ProviderId provider, LocalDate on, String words) {
        if (!actor.schools(Right.SEE_ASSURANCE).contains(school)
                || commissions.standing(school, provider).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (words.isBlank() || words.length() > 1_000 || on.isAfter(Session.today(clock))) {
            return Optional.of(
                    new Refused("INVALID", "Write what you found, and the day on which you looked: today or earlier."));
        }
        rows.look(Id.next(), school, provider, on, words.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.PROVIDER_LOOKED_AT, provider);
        return Optional.empty();
    }

    /** The latest looks first; fifty at most. */
    public List<Look> looks(Actor actor, SchoolId school, ProviderId provider) {
        return actor.schools(Right.SEE_ASSURANCE).contains(school)
                ? rows.looks(school, provider).stream()
                        .map(row -> new Look(row.lookedOn(), row.words(), row.by()))
                        .toList()
                : List.of();
    }
}
