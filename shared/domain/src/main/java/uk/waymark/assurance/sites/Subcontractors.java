package uk.waymark.assurance.sites;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Who does a part of a provider's work, kept by the provider and seen by its schools. Catalogue row SIT-03. */
@Door
public class Subcontractors {
    private static final int LONGEST = 500;
    private static final Refused NOT_YOURS =
            new Refused("NOT_YOURS", "You cannot keep this provider's subcontractors. Ask its manager.");

    private final SubcontractorRows rows;
    private final SubcontractorList list;
    private final Commissioners commissioners;
    private final Trail trail;
    private final Clock clock;

    Subcontractors(
            SubcontractorRows rows, SubcontractorList list, Commissioners commissioners, Trail trail, Clock clock) {
        this.rows = rows;
        this.list = list;
        this.commissioners = commissioners;
        this.trail = trail;
        this.clock = clock;
    }

    private static boolean keeps(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider);
    }

    /** Those of one's own provider. */
    public List<Subcontractor> of(Actor actor, ProviderId provider) {
        return keeps(actor, provider) ? list.of(provider) : List.of();
    }

    /** Those of a provider with which the school has to do. */
    public List<Subcontractor> seenBy(Actor actor, SchoolId school, ProviderId provider) {
        return commissioners.reaches(actor, Right.SEE_ASSURANCE, school, provider) ? list.of(provider) : List.of();
    }

    /** Puts one on record; every school of the provider is told, because it has to look at the risk again. */
    @Transactional
    public Optional<Refused> add(Actor actor, ProviderId provider, NewSubcontractor wanted) {
        if (!keeps(actor, provider)) {
            return Optional.of(NOT_YOURS);
        }
        var refusal = refuse(provider, wanted);
        if (refusal.isPresent()) {
            return refusal;
        }
        rows.save(new SubcontractorRows.Row(
                Id.next(),
                provider,
                wanted.name().strip(),
                wanted.delivers().strip(),
                wanted.place().strip(),
                wanted.site().orElse(null),
                wanted.diligence().strip(),
                wanted.proof().orElse(null),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.SITE_ADDED, provider, "subcontractor");
        commissioners.tellAll(
                provider,
                List.of(Role.AP_LEAD, Role.DSL),
                Kind.CHANGE_TOLD,
                false,
                commissioners.name(provider) + " has a new subcontractor.");
        return Optional.empty();
    }

    private Optional<Refused> refuse(ProviderId provider, NewSubcontractor wanted) {
        if (Stream.of(wanted.name(), wanted.delivers(), wanted.place(), wanted.diligence())
                .anyMatch(String::isBlank)) {
            return Optional.of(new Refused(
                    "INVALID", "Write who they are, what they deliver, where, and how you looked into them."));
        }
        if (wanted.name().length() > 200
                || Stream.of(wanted.delivers(), wanted.place(), wanted.diligence())
                        .anyMatch(text -> text.length() > LONGEST)) {
            return Optional.of(
                    new Refused("INVALID", "The name has at most 200 characters, everything else 500. Shorten it."));
        }
        if (wanted.site().filter(site -> rows.ownSite(provider, site) == 0).isPresent()) {
            return Optional.of(new Refused("SITE", "This site is not on your record. Add it first."));
        }
        return rows.named(provider, wanted.name().strip()) > 0
                ? Optional.of(new Refused("TAKEN", "A subcontractor of this name is or was on record already."))
                : Optional.empty();
    }

    /** From now on they do no work for the provider; what was recorded about them stays. */
    @Transactional
    public Optional<Refused> end(Actor actor, ProviderId provider, UUID subcontractor) {
        if (!keeps(actor, provider) || rows.end(subcontractor, provider, clock.instant(), actor.person()) == 0) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such subcontractor on your record any more."));
        }
        trail.record(actor, Action.SITE_ADDED, provider, "subcontractor ended");
        return Optional.empty();
    }
}
