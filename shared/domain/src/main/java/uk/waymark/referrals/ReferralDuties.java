package uk.waymark.referrals;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ReferralId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.obligations.DayKind;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.referrals.voices.Party;
import uk.waymark.settings.Settings;

/**
 * Who has to do what about a referral, and who is told that something waits for them. The decision is asked for again every morning, so
 * that a referral whose form was submitted while a node went down is not forgotten.
 */
@Singleton
public class ReferralDuties implements Raiser {
    private static final int PIECE = 100;

    private final Obligations obligations;
    private final Settings settings;
    private final Actors actors;
    private final Outbox outbox;
    private final ReferralRows rows;
    private final Clock clock;

    ReferralDuties(
            Obligations obligations, Settings settings, Actors actors, Outbox outbox, ReferralRows rows, Clock clock) {
        this.obligations = obligations;
        this.settings = settings;
        this.actors = actors;
        this.outbox = outbox;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void raise(LocalDate today) {
        var last = new ReferralId(new UUID(0, 0));
        List<Referral> piece;
        do {
            piece = rows.waiting(last, PIECE).stream()
                    .map(ReferralRows::referral)
                    .toList();
            piece.forEach(this::decide);
            last = piece.isEmpty() ? last : piece.getLast().id();
        } while (piece.size() == PIECE);
    }

    void opened(Referral referral) {
        if (referral.hasPlan()) {
            var kind = referral.behaviour() ? ReferralKinds.AUTHORITY_EARLY : ReferralKinds.AUTHORITY;
            var today = Session.today(clock);
            raise(
                    referral,
                    key(kind, referral.id()),
                    kind,
                    Set.of(Role.SENCO),
                    obligations.due(referral.school(), today, 1, DayKind.SCHOOL),
                    "A pupil with an EHC plan is referred");
        }
    }

    void submitted(Referral referral) {
        rows.find(referral.id()).map(ReferralRows::referral).ifPresent(now -> {
            decide(now);
            tell(now, Set.of(Role.HEAD), Kind.REFERRAL_TO_DECIDE);
            tell(now, Set.of(Role.SENCO, Role.DSL), Kind.CONSULTATION_ASKED);
        });
    }

    private void decide(Referral referral) {
        referral.submittedAt().ifPresent(at -> {
            var days = settings.of(referral.school()).get(ReferralSettings.DECIDE_DAYS);
            raise(
                    referral,
                    key(ReferralKinds.DECIDE, referral.id()),
                    ReferralKinds.DECIDE,
                    Set.of(Role.HEAD),
                    obligations.due(referral.school(), Session.dateOf(at), days, DayKind.SCHOOL),
                    days + " school days after it was submitted");
        });
    }

    void takenBack(Referral referral) {
        obligations.withdraw(key(ReferralKinds.DECIDE, referral.id()), "Taken back for changes");
    }

    /** The authority has heard of it, or has answered. */
    public void authorityKnows(ReferralId id) {
        obligations.meet(key(ReferralKinds.AUTHORITY, id), "The authority's word");
        obligations.meet(key(ReferralKinds.AUTHORITY_EARLY, id), "The authority's word");
    }

    /** @param toTell who has to hear of a yes */
    void decided(Referral referral, Stage verdict, List<Party> toTell) {
        obligations.meet(key(ReferralKinds.DECIDE, referral.id()), verdict.words());
        if (verdict != Stage.AGREED) {
            obligations.withdraw(key(ReferralKinds.AUTHORITY, referral.id()), verdict.words());
            obligations.withdraw(key(ReferralKinds.AUTHORITY_EARLY, referral.id()), verdict.words());
        }
        if (verdict != Stage.WITHDRAWN) {
            tell(referral, Set.of(Role.AP_LEAD), Kind.REFERRAL_DECIDED);
            if (!actors.holding(Role.AP_LEAD, referral.school()).contains(referral.openedBy())) {
                outbox.notify(referral.openedBy(), Kind.REFERRAL_DECIDED, referral.id(), false);
            }
        }
        var due = obligations.due(referral.school(), Session.today(clock), 1, DayKind.SCHOOL);
        toTell.forEach(party -> raise(
                referral,
                toldKey(referral.id(), party),
                ReferralKinds.TELL,
                Set.of(Role.AP_LEAD),
                due,
                "Not told yet: " + party.words()));
    }

    /** The party was told of the decision. */
    public void told(ReferralId id, Party party) {
        obligations.meet(toldKey(id, party), "Told");
    }

    private static String toldKey(ReferralId id, Party party) {
        return key(ReferralKinds.TELL, id) + ":" + party;
    }

    private static String key(ObligationKind kind, ReferralId id) {
        return kind.name() + ":" + id.value();
    }

    private void raise(
            Referral referral, String key, ObligationKind kind, Set<Role> roles, LocalDate due, String reason) {
        obligations.raise(new NewObligation(
                key,
                kind.name(),
                new Holder.School(referral.school(), roles),
                Optional.of(referral.id().value()),
                "A referral to alternative provision",
                due,
                Optional.empty(),
                "referrals/" + referral.id().value(),
                reason));
    }

    private void tell(Referral referral, Set<Role> roles, Kind kind) {
        roles.stream()
                .flatMap(role -> actors.holding(role, referral.school()).stream())
                .distinct()
                .forEach(person -> outbox.notify(person, kind, referral.id(), false));
    }
}
