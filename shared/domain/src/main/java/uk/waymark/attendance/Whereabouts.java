package uk.waymark.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.attendance.Attempt.Whom;
import uk.waymark.attendance.Board.Call;
import uk.waymark.attendance.RegisterRows.Card;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.organisations.SiteKind;
import uk.waymark.pupils.PupilName;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/** Where the pupils of the actor's schools are. */
@Door
public class Whereabouts {
    private static final int SEEN_DAYS = 14;

    private final RegisterRows rows;
    private final ContactRows contacts;
    private final LadderRows ladder;
    private final Settings settings;

    Whereabouts(RegisterRows rows, ContactRows contacts, LadderRows ladder, Settings settings) {
        this.rows = rows;
        this.contacts = contacts;
        this.ladder = ladder;
        this.settings = settings;
    }

    /** Every pupil expected at a provider in the session; those of whom nobody has said anything are first. Six queries. */
    public Board of(Actor actor, Session session) {
        var schools = actor.schools(Right.SEE_WHEREABOUTS);
        var half = session.half().name();
        var cards = schools.isEmpty() ? List.<Card>of() : rows.board(session.date(), half, schools);
        if (cards.isEmpty()) {
            return new Board(session, List.of());
        }
        var around = new Around(
                settings.of(schools),
                contacts.attempts(session.date(), half, schools).stream()
                        .collect(Collectors.groupingBy(
                                row -> new SessionKey(
                                        row.placementId(), new Session(row.sessionDate(), Half.valueOf(row.half()))),
                                Collectors.mapping(Whereabouts::attempt, Collectors.toList()))),
                homes(cards),
                seen(session, cards),
                rungs(session, schools));
        return new Board(
                session, cards.stream().map(card -> card(session, card, around)).toList());
    }

    /** What belongs to the cards of a board and is read once for all. */
    private record Around(
            Map<SchoolId, Values> settings,
            Map<SessionKey, List<Attempt>> attempts,
            Map<PupilId, ContactRows.Home> homes,
            Map<PupilId, Instant> seen,
            Map<Where, Rung> rungs) {}

    /** Those of one school at one site who have to be reported by the same time climb one ladder. */
    private record Where(SchoolId school, SiteId site, Instant reportBy) {}

    private Map<PupilId, ContactRows.Home> homes(List<Card> cards) {
        var pupils = cards.stream().map(Card::pupilId).distinct().toList();
        return contacts.homes(pupils).stream()
                .collect(Collectors.toMap(ContactRows.Home::pupilId, Function.identity(), (first, second) -> first));
    }

    /** Asked about those of whom nobody has said anything; the others are accounted for. */
    private Map<PupilId, Instant> seen(Session session, List<Card> cards) {
        var unsaid = cards.stream()
                .filter(card -> card.fact() == null || card.fact().equals(Fact.TAKEN_BACK.name()))
                .map(Card::pupilId)
                .distinct()
                .toList();
        return unsaid.isEmpty()
                ? Map.of()
                : rows.seen(unsaid, session.date().minusDays(SEEN_DAYS), session.date()).stream()
                        .collect(Collectors.toMap(RegisterRows.Seen::pupilId, RegisterRows.Seen::seenAt));
    }

    private Map<Where, Rung> rungs(Session session, Collection<SchoolId> schools) {
        return ladder.taken(session.date(), session.half().name(), schools).stream()
                .collect(Collectors.toMap(
                        row -> new Where(row.schoolId(), row.siteId(), row.reportBy()),
                        row -> Rung.valueOf(row.rung()),
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    /** Counts for each school, without a name. One query. */
    public List<Figures> figures(Actor actor, Session session) {
        var schools = actor.schools(Right.SEE_FIGURES);
        if (schools.isEmpty()) {
            return List.of();
        }
        return rows.figures(session.date(), session.half().name(), schools).stream()
                .map(row -> new Figures(row.id(), row.name(), row.expected(), row.here(), row.away(), row.unsaid()))
                .toList();
    }

    /** The schools whose whereabouts the actor sees, to hear of their changes. */
    public Set<SchoolId> schools(Actor actor) {
        return actor.may(Right.SEE_WHEREABOUTS)
                ? actor.schools(Right.SEE_WHEREABOUTS)
                : actor.schools(Right.SEE_FIGURES);
    }

    private static Board.Card card(Session session, Card row, Around around) {
        var key = new SessionKey(row.id(), session);
        var mark =
                CurrentMark.of(row.fact(), row.minutesLate(), row.reason(), row.note(), row.capturedAt(), row.marker());
        var attempts = around.attempts().getOrDefault(key, List.of());
        var values = Optional.ofNullable(around.settings().get(row.schoolId())).orElseThrow();
        return new Board.Card(
                key,
                row.pupilId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname())
                        .toUse(),
                row.school(),
                row.provider(),
                SiteKind.named(row.site(), row.siteKind(), row.runBy()),
                row.street() + ", " + row.town() + ", " + row.postcode(),
                row.telephone(),
                row.arrivesAt(),
                reportBy(session, row, values),
                mark,
                Optional.ofNullable(around.seen().get(row.pupilId())),
                next(row, mark, attempts, Optional.ofNullable(around.homes().get(row.pupilId()))),
                mark.isPresent()
                        ? Optional.empty()
                        : Optional.ofNullable(around.rungs()
                                .get(new Where(row.schoolId(), row.siteId(), reportBy(session, row, values)))),
                attempts);
    }

    private static Instant reportBy(Session session, Card row, Values values) {
        var minutes = row.reportWithin() < 0 ? values.get(AttendanceSettings.CUT_OFF) : row.reportWithin();
        return session.date()
                .atTime(row.arrivesAt())
                .atZone(Session.ENGLAND)
                .toInstant()
                .plus(Duration.ofMinutes(minutes));
    }

    /** The site while nobody there was spoken to; then home while nobody there was spoken to. */
    private static Optional<Call> next(
            Card row, Optional<CurrentMark> mark, List<Attempt> attempts, Optional<ContactRows.Home> home) {
        var said = Board.Group.of(mark);
        var explained = mark.filter(it -> !it.isUnexplained()).isPresent();
        if (said == Board.Group.HERE || explained || attempts.stream().anyMatch(Attempt::reachedHome)) {
            return Optional.empty();
        }
        var siteTried = attempts.stream().anyMatch(attempt -> attempt.whom() == Whom.PROVIDER);
        if (said == Board.Group.NOBODY_HAS_SAID && !siteTried || home.isEmpty()) {
            return Optional.of(new Call(row.provider() + ", " + row.site(), row.telephone()));
        }
        return home.map(it -> new Call(it.name() + ", home", it.telephone()));
    }

    private static Attempt attempt(ContactRows.Made row) {
        return new Attempt(
                Whom.valueOf(row.whom()),
                row.name(),
                Attempt.Channel.valueOf(row.channel()),
                Attempt.Result.valueOf(row.result()),
                row.said(),
                row.madeAt(),
                row.by());
    }
}
