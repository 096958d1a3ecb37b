package uk.waymark.assurance.gate;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.ProofChanged;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The gate as people see it, and what they can do about it: agreements put on record, exceptions signed. */
@Door
public class Gate {
    private static final Refused NOT_YOURS =
            new Refused("NOT_FOUND", "Your school does not use this provider, or it is not yours to decide.");

    private final GateRows rows;
    private final Gates gates;
    private final Commissions commissions;
    private final Settings settings;
    private final Trail trail;
    private final ApplicationEventPublisher<ProofChanged> changes;
    private final Clock clock;

    Gate(
            GateRows rows,
            Gates gates,
            Commissions commissions,
            Settings settings,
            Trail trail,
            ApplicationEventPublisher<ProofChanged> changes,
            Clock clock) {
        this.rows = rows;
        this.gates = gates;
        this.commissions = commissions;
        this.settings = settings;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    private boolean reaches(Actor actor, Right right, SchoolId school, ProviderId provider) {
        return actor.schools(right).contains(school)
                && commissions.standing(school, provider).isPresent();
    }

    /** How the gate stands on the day; empty for a provider that the school does not look at. */
    public Optional<GateState> of(Actor actor, SchoolId school, ProviderId provider, LocalDate day) {
        return reaches(actor, Right.SEE_ASSURANCE, school, provider)
                ? Optional.of(gates.of(school, provider, day))
                : Optional.empty();
    }

    /** The exceptions that hold today or begin later. */
    public List<GateException> exceptions(Actor actor, SchoolId school, ProviderId provider) {
        return reaches(actor, Right.SEE_ASSURANCE, school, provider)
                ? gates.exceptions(school, provider, Session.today(clock))
                : List.of();
    }

    /** Signs an exception, for whom the school's setting names. What the law wants cannot be excepted. Catalogue row PRV-15. */
    @Transactional
    public Optional<Refused> sign(Actor actor, SchoolId school, ProviderId provider, GateException.New wanted) {
        var role = actor.as(Right.SIGN_EXCEPTIONS, school);
        if (role.isEmpty() || commissions.standing(school, provider).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        var values = settings.of(school);
        var refused = mayNotSign(
                        role.get(), wanted, values.get(GateSettings.ALLOWED), values.get(GateSettings.APPROVER))
                .or(() -> wrong(wanted, values.get(GateSettings.LONGEST_EXCEPTION)));
        if (refused.isPresent()) {
            return refused;
        }
        rows.save(new GateRows.Row(
                Id.next(),
                school,
                provider,
                wanted.parts().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                wanted.reason().strip(),
                wanted.startsOn(),
                wanted.endsOn(),
                role.get().words(),
                actor.schools(Right.AUDIT_PROVIDERS).contains(school) && !othersAudit(actor, school),
                clock.instant(),
                actor.person()));
        changes.publishEvent(new ProofChanged(provider));
        trail.record(actor, Action.EXCEPTION_SIGNED, provider, "until " + wanted.endsOn());
        return Optional.empty();
    }

    /** In a small school the head is the AP lead too; then nobody else has looked. */
    private static boolean othersAudit(Actor actor, SchoolId school) {
        return actor.grants().stream()
                .noneMatch(
                        grant -> grant.role() == Role.AP_LEAD && grant.schools().contains(school));
    }

    private static Optional<Refused> mayNotSign(
            Role role, GateException.New wanted, GateSettings.Allowed allowed, GateSettings.Approver approver) {
        var trustOnly = wanted.parts().contains(Part.CHOICE) && allowed == GateSettings.Allowed.LA_LIST;
        if (trustOnly ? role != Role.TRUST_EXECUTIVE : !approver.roles().contains(role)) {
            return Optional.of(new Refused(
                    "APPROVER",
                    "Your school's settings have this signed by "
                            + (trustOnly
                                    ? "the trust's executive"
                                    : approver.words().toLowerCase(java.util.Locale.UK))
                            + ". Ask them to sign."));
        }
        return wanted.parts().stream().allMatch(Part::isExceptable)
                ? Optional.empty()
                : Optional.of(new Refused("LAW", "Nobody can make an exception from what the law wants."));
    }

    private Optional<Refused> wrong(GateException.New wanted, int longest) {
        var today = Session.today(clock);
        if (wanted.parts().isEmpty()
                || wanted.reason().isBlank()
                || wanted.reason().length() > 1_000) {
            return Optional.of(new Refused("INVALID", "Tick what is excepted, and write the reason."));
        }
        if (wanted.startsOn().isBefore(today) || wanted.endsOn().isBefore(wanted.startsOn())) {
            return Optional.of(new Refused("DATES", "Begin today or later, and end after the beginning."));
        }
        return wanted.endsOn().isAfter(wanted.startsOn().plusDays(longest))
                ? Optional.of(new Refused("TOO_LONG", "An exception lasts " + longest + " days at the most."))
                : Optional.empty();
    }

    /** Ends an exception; today is its last day. */
    @Transactional
    public Optional<Refused> end(
            Actor actor, SchoolId school, ProviderId provider, java.util.UUID exception, String reason) {
        if (actor.as(Right.SIGN_EXCEPTIONS, school).isEmpty() || reason.isBlank()) {
            return Optional.of(reason.isBlank() ? new Refused("REASON", "Write why it ends.") : NOT_YOURS);
        }
        if (rows.end(
                        exception,
                        school,
                        provider,
                        Session.today(clock).minusDays(1),
                        reason.strip(),
                        clock.instant(),
                        actor.person())
                == 0) {
            return Optional.of(new Refused("ENDED", "This exception has ended already."));
        }
        changes.publishEvent(new ProofChanged(provider));
        trail.record(actor, Action.EXCEPTION_ENDED, provider);
        return Optional.empty();
    }

    /** The agreements on record, the last to end first. */
    public List<Agreement> agreements(Actor actor, SchoolId school, ProviderId provider) {
        return reaches(actor, Right.SEE_ASSURANCE, school, provider)
                ? rows.agreements(school, provider).stream()
                        .map(row -> new Agreement(
                                row.signedOn(),
                                row.endsOn(),
                                row.signatories(),
                                Optional.ofNullable(row.documentId()),
                                row.recordedAt(),
                                row.by()))
                        .toList()
                : List.of();
    }

    /** Puts a signed agreement on record. */
    @Transactional
    public Optional<Refused> agree(Actor actor, SchoolId school, ProviderId provider, Agreement.New signed) {
        if (!reaches(actor, Right.AUDIT_PROVIDERS, school, provider)) {
            return Optional.of(NOT_YOURS);
        }
        if (signed.signatories().isBlank() || signed.signatories().length() > 300) {
            return Optional.of(new Refused("INVALID", "Write who signed for the school and who for the provider."));
        }
        if (signed.signedOn().isAfter(Session.today(clock)) || signed.endsOn().isBefore(signed.signedOn())) {
            return Optional.of(new Refused("DATES", "It was signed today or earlier, and ends after that day."));
        }
        rows.agree(
                Id.next(),
                school,
                provider,
                signed.signedOn(),
                signed.endsOn(),
                signed.signatories().strip(),
                signed.document().orElse(null),
                clock.instant(),
                actor.person());
        changes.publishEvent(new ProofChanged(provider));
        trail.record(actor, Action.AGREEMENT_RECORDED, provider);
        return Optional.empty();
    }
}
