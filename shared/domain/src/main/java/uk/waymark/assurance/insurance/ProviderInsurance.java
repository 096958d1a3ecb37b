package uk.waymark.assurance.insurance;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.sites.Subcontractor;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.ProofChanged;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.money.Pounds;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The provider's own insurance: recording it once for all schools, renewing it, putting a slip right. Catalogue group INS. */
@Door
public class ProviderInsurance {
    private static final Refused NOT_YOURS =
            new Refused("NOT_YOURS", "You cannot record this provider's insurance. Ask its manager.");

    private final InsuranceRows rows;
    private final Insurances insurances;
    private final InsuranceWatch watch;
    private final Trail trail;
    private final ApplicationEventPublisher<ProofChanged> changes;
    private final Clock clock;

    ProviderInsurance(
            InsuranceRows rows,
            Insurances insurances,
            InsuranceWatch watch,
            Trail trail,
            ApplicationEventPublisher<ProofChanged> changes,
            Clock clock) {
        this.rows = rows;
        this.insurances = insurances;
        this.watch = watch;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    private static boolean keeps(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider);
    }

    /** How each kind stands today, by the most that any of the provider's schools asks for. */
    public List<Verdict> of(Actor actor, ProviderId provider) {
        return keeps(actor, provider) ? insurances.forProvider(provider, Session.today(clock)) : List.of();
    }

    /** Everything that was recorded, the latest start first; what a later record has put right is marked so. */
    public List<Cover> history(Actor actor, ProviderId provider) {
        return keeps(actor, provider) ? insurances.covers(provider).all() : List.of();
    }

    /** What the provider said last about vehicles that carry pupils or their visitors. */
    public Optional<Boolean> vehicles(Actor actor, ProviderId provider) {
        return keeps(actor, provider) ? rows.vehicles(provider) : Optional.empty();
    }

    @Transactional
    public Optional<Refused> sayVehicles(Actor actor, ProviderId provider, boolean used) {
        if (!keeps(actor, provider)) {
            return Optional.of(NOT_YOURS);
        }
        rows.say(Id.next(), provider, used, clock.instant(), actor.person());
        trail.record(actor, Action.INSURANCE_RECORDED, provider, "vehicles " + (used ? "used" : "not used"));
        watch.look(provider);
        changes.publishEvent(new ProofChanged(provider));
        return Optional.empty();
    }

    /** Records a policy, or the renewal of one: a new record, beside which the old ones stay. */
    @Transactional
    public Optional<Refused> record(Actor actor, ProviderId provider, NewCover cover) {
        return keep(actor, provider, cover, Optional.empty(), Optional.empty());
    }

    /** Puts a slip in a record right; the wrong record stays and counts no more. */
    @Transactional
    public Optional<Refused> correct(Actor actor, ProviderId provider, UUID wrong, NewCover cover, String reason) {
        if (reason.isBlank() || reason.length() > 500) {
            return Optional.of(new Refused("REASON", "Say what was wrong, in up to 500 characters."));
        }
        return keep(actor, provider, cover, Optional.of(wrong), Optional.of(reason.strip()));
    }

    private Optional<Refused> keep(
            Actor actor, ProviderId provider, NewCover cover, Optional<UUID> wrong, Optional<String> reason) {
        if (!keeps(actor, provider)) {
            return Optional.of(NOT_YOURS);
        }
        var covers = insurances.covers(provider);
        var refusal = known(covers, cover)
                .or(() -> wrong.flatMap(id -> replaceable(covers, id, cover)))
                .or(() -> CoverRefusals.of(cover))
                .or(() -> twice(covers, cover, wrong));
        if (refusal.isPresent()) {
            return refusal;
        }
        rows.save(row(actor, provider, cover, wrong, reason));
        trail.record(actor, Action.INSURANCE_RECORDED, provider, cover.kind() + " until " + cover.expiresOn());
        watch.look(provider);
        changes.publishEvent(new ProofChanged(provider));
        return Optional.empty();
    }

    private static Optional<Refused> known(Covers covers, NewCover cover) {
        return cover.subcontractor()
                .filter(id ->
                        covers.subcontractors().stream().map(Subcontractor::id).noneMatch(id::equals))
                .map(id -> new Refused(
                        "SUBCONTRACTOR", "This subcontractor is not on your record. Add them under Sites first."));
    }

    private static Optional<Refused> replaceable(Covers covers, UUID wrong, NewCover cover) {
        return covers.of(cover.kind(), cover.subcontractor()).stream()
                        .anyMatch(own -> own.id().equals(wrong))
                ? Optional.empty()
                : Optional.of(new Refused(
                        "NOT_FOUND", "This record is not there, or was put right already. Look at the newest one."));
    }

    private static Optional<Refused> twice(Covers covers, NewCover cover, Optional<UUID> wrong) {
        return covers.of(cover.kind(), cover.subcontractor()).stream()
                        .filter(own -> !wrong.equals(Optional.of(own.id())))
                        .anyMatch(own ->
                                own.number().equalsIgnoreCase(cover.number().strip())
                                        && own.startsOn().equals(cover.startsOn()))
                ? Optional.of(
                        new Refused(
                                "TWICE",
                                "This policy is on record already with the same first day. Put that record right if it is wrong."))
                : Optional.empty();
    }

    private InsuranceRows.Row row(
            Actor actor, ProviderId provider, NewCover cover, Optional<UUID> wrong, Optional<String> reason) {
        return new InsuranceRows.Row(
                Id.next(),
                provider,
                cover.subcontractor().orElse(null),
                cover.kind().name(),
                cover.insurer().strip(),
                cover.number().strip(),
                cover.kind().hasSum() ? Pounds.read(cover.sum()).orElseThrow().pence() : null,
                cover.conditions().strip(),
                cover.startsOn(),
                cover.expiresOn(),
                cover.certificate().orElse(null),
                cover.kind().declaration(),
                wrong.orElse(null),
                reason.orElse(null),
                clock.instant(),
                actor.person());
    }
}
