package uk.waymark.safeguarding;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ConcernId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.pupils.PupilName;
import uk.waymark.safeguarding.ConcernOutcome.NotSent;
import uk.waymark.safeguarding.ConcernOutcome.Sent;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The provider's side of a concern: drafting, sending, and hearing that it was read. Catalogue row CON-01. */
@Door
public class RaisingConcerns {
    private final ConcernRows rows;
    private final ConcernNews news;
    private final Trail trail;
    private final Live live;
    private final Clock clock;

    RaisingConcerns(ConcernRows rows, ConcernNews news, Trail trail, Live live, Clock clock) {
        this.rows = rows;
        this.news = news;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
    }

    /** What the actor typed last and has not sent; nobody else sees it. */
    public Optional<ConcernDraft> draft(Actor actor) {
        return rows.draft(actor.person())
                .map(row -> new ConcernDraft(
                        row.id(),
                        Optional.ofNullable(row.placementId()),
                        row.account(),
                        Optional.ofNullable(row.happenedAt()),
                        row.place(),
                        Optional.ofNullable(row.danger()),
                        row.done()));
    }

    /** Keeps what has been typed so far, and says since when it is safe. */
    @Transactional
    public Optional<Instant> keep(Actor actor, ConcernDraft draft) {
        if (!actor.may(Right.RAISE_CONCERNS)
                || draft.isEmpty()
                || rows.sent(draft.id(), actor.person()).isPresent()) {
            return Optional.empty();
        }
        var now = clock.instant();
        rows.saveDraft(
                draft.id(),
                actor.person(),
                draft.placement().orElse(null),
                draft.account(),
                draft.happenedAt().orElse(null),
                draft.place().substring(0, Math.min(200, draft.place().length())),
                draft.danger().orElse(null),
                draft.done(),
                now);
        return Optional.of(now);
    }

    @Transactional
    public void discard(Actor actor, ConcernId draft) {
        rows.dropDraft(draft, actor.person());
    }

    /**
     * Sends it to the pupil's school: from here on it never changes. In the same transaction every DSL and deputy of the school is
     * told. Sending the same draft again gives the first answer.
     */
    @Transactional
    public ConcernOutcome send(Actor actor, ConcernDraft draft) {
        var before = rows.sent(draft.id(), actor.person());
        if (before.isPresent()) {
            return new Sent(draft.id(), before.get().sentAt());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var refusal = draft.refuse(now);
        if (refusal.isPresent()) {
            return new NotSent(refusal.get());
        }
        var placed = rows.placed(
                draft.placement().orElseThrow(),
                actor.providers(Right.RAISE_CONCERNS),
                actor.sites(Right.RAISE_CONCERNS),
                Session.dateOf(now));
        if (placed.isEmpty()) {
            return new NotSent(new Refused(
                    "NOT_PLACED_HERE",
                    "This pupil is not placed with you today. Ring the home school's DSL now and tell them yourself."));
        }
        if (write(actor, draft, placed.get(), now) == 0) {
            return sentBefore(actor, draft);
        }
        rows.dropDraft(draft.id(), actor.person());
        trail.record(actor, Action.CONCERN_SENT, draft.id());
        news.sent(draft.id(), placed.get().schoolId(), draft.danger().orElse(false));
        live.changed(Topic.notices(actor.person()));
        return new Sent(draft.id(), now);
    }

    /** Another tap was quicker by a moment; or, which only a forged id can bring about, the id is somebody else's. */
    private ConcernOutcome sentBefore(Actor actor, ConcernDraft draft) {
        return rows.sent(draft.id(), actor.person())
                .<ConcernOutcome>map(first -> new Sent(draft.id(), first.sentAt()))
                .orElseGet(() -> new NotSent(new Refused(
                        "ID_REUSED", "This form was used before. Copy your text, open a new form and send it.")));
    }

    private int write(Actor actor, ConcernDraft draft, ConcernRows.Placed placed, Instant now) {
        return rows.add(
                draft.id(),
                draft.placement().orElseThrow(),
                placed.pupilId(),
                placed.schoolId(),
                placed.providerId(),
                actor.person(),
                draft.kind().name(),
                draft.account().strip(),
                draft.happenedAt().orElseThrow(),
                draft.place().strip(),
                draft.danger().orElseThrow(),
                draft.done().strip(),
                now);
    }

    /** The actor's own concerns, the newest first. A pupil who is no longer placed here is not named. */
    public List<OwnConcern> own(Actor actor) {
        return rows
                .own(
                        actor.person(),
                        actor.providers(Right.RAISE_CONCERNS),
                        actor.sites(Right.RAISE_CONCERNS),
                        Session.today(clock))
                .stream()
                .map(row -> new OwnConcern(
                        row.id(),
                        row.placedNow()
                                ? PupilName.of(
                                                row.legalForename(),
                                                row.legalSurname(),
                                                row.preferredForename(),
                                                row.preferredSurname())
                                        .brief()
                                : "A pupil who has left",
                        row.sentAt(),
                        Optional.ofNullable(row.readAt())))
                .toList();
    }
}
