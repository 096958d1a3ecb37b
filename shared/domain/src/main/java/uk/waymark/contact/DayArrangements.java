package uk.waymark.contact;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.money.Pounds;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Free school meals and the way there: what is arranged with the provider, and the money that was passed on. The provider's staff read
 * what holds, not the money. Catalogue rows PAS-13, PAS-14, BUD-06.
 */
@Door
public class DayArrangements {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement of your school for which you arrange this.");

    private final ArrangementRows rows;
    private final MealsDue due;
    private final Reach reach;
    private final Trail trail;
    private final Clock clock;

    DayArrangements(ArrangementRows rows, MealsDue due, Reach reach, Trail trail, Clock clock) {
        this.rows = rows;
        this.due = due;
        this.reach = reach;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the school: those recorded last come first. */
    public List<Arranged> of(Actor actor, PlacementId placement) {
        return reach.reading(actor, placement).map(it -> all(it.id())).orElse(List.of());
    }

    /** For the provider's staff who have the pupil now: what holds today or begins later. */
    public List<Arranged> atProvider(Actor actor, PlacementId placement) {
        var today = Session.today(clock);
        return reach.there(actor, placement)
                .map(it -> all(it.id()).stream()
                        .filter(held -> held.arrangement()
                                .until()
                                .filter(today::isAfter)
                                .isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private List<Arranged> all(PlacementId placement) {
        return rows.of(placement).stream()
                .map(it -> new Arranged(
                        new DayArrangement(
                                DayArrangement.How.valueOf(it.how()),
                                it.who(),
                                it.telephone(),
                                it.words(),
                                it.fromOn(),
                                Optional.ofNullable(it.untilOn()),
                                Optional.ofNullable(it.toldOn())),
                        it.arrangedAt(),
                        it.by()))
                .toList();
    }

    /** Records an arrangement. The same again counts once. */
    @Transactional
    public Optional<Refused> arrange(Actor actor, UUID id, PlacementId placement, DayArrangement it) {
        var file = reach.writing(actor, placement);
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var refused = refuse(file.get(), it);
        if (refused.isPresent()) {
            return refused;
        }
        if (add(actor, id, placement, it) > 0) {
            trail.record(actor, Action.BELONGING_PLANNED, placement, it.topic().name());
            if (it.topic() == DayArrangement.Topic.MEALS) {
                due.arranged(placement, actor);
            }
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(PlacementFile file, DayArrangement it) {
        if (it.who().length() > 200
                || it.telephone().length() > 30
                || it.words().length() > 500) {
            return refused("INVALID", "Keep names to 200 characters, the number to 30 and words to 500.");
        }
        if (it.until().filter(last -> last.isBefore(it.from())).isPresent()) {
            return refused("DATES", "The last day is before the first one.");
        }
        if (it.from().isAfter(file.endsOn())) {
            return refused("DATES", "The placement has ended by then.");
        }
        if (it.toldOn().filter(day -> day.isAfter(Session.today(clock))).isPresent()) {
            return refused("IN_THE_FUTURE", "The day on which the provider was told has not come yet.");
        }
        if (it.topic() == DayArrangement.Topic.MEALS && it.toldOn().isEmpty()) {
            return refused("TELL", "Tell the provider that the pupil has free school meals, and write down when.");
        }
        return it.topic() == DayArrangement.Topic.TRANSPORT && it.who().isEmpty()
                ? refused("WHO", "Write who brings the pupil, or who sees to it.")
                : Optional.empty();
    }

    private int add(Actor actor, UUID id, PlacementId placement, DayArrangement it) {
        return rows.add(
                id,
                placement,
                it.topic().name(),
                it.how().name(),
                it.who(),
                it.telephone(),
                it.words(),
                it.from(),
                it.until().orElse(null),
                it.toldOn().orElse(null),
                clock.instant(),
                actor.person());
    }

    /** The money that was passed on, the newest month first. */
    public List<MealPayment> payments(Actor actor, PlacementId placement) {
        return reach.reading(actor, placement)
                .map(file -> rows.payments(placement).stream()
                        .map(it -> new MealPayment(
                                YearMonth.from(it.monthOn()),
                                new Pounds(it.pence()),
                                it.paidOn(),
                                it.reference(),
                                it.by()))
                        .toList())
                .orElse(List.of());
    }

    /** Records money that was passed on. Refused where the pupil's record has no free meals, and for the same payment twice. */
    @Transactional
    public Optional<Refused> pay(
            Actor actor, UUID id, PlacementId placement, YearMonth month, Pounds sum, LocalDate on, String reference) {
        var file = reach.writing(actor, placement)
                .filter(it -> actor.schools(Right.KEEP_BUDGET).contains(it.school())
                        || actor.schools(Right.KEEP_FAMILY_CONTACTS).contains(it.school()))
                .flatMap(reach::lock);
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (rows.hasPayment(id) > 0) {
            return Optional.empty();
        }
        var refused = refuse(file.get(), month, sum, on, reference);
        if (refused.isPresent()) {
            return refused;
        }
        rows.pay(id, placement, month.atDay(1), sum.pence(), on, reference.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.COST_RECORDED, placement, "meals " + month);
        return Optional.empty();
    }

    private Optional<Refused> refuse(PlacementFile file, YearMonth month, Pounds sum, LocalDate on, String reference) {
        if (!file.freeSchoolMeals().orElse(false)) {
            return refused(
                    "NOT_ENTITLED", "The pupil's record has no free school meals. Bring the record up to date first.");
        }
        if (sum.pence() == 0 || on.isAfter(Session.today(clock))) {
            return refused("INVALID", "Write a sum above nothing, and a day that has come.");
        }
        if (month.atEndOfMonth().isBefore(file.startsOn()) || month.atDay(1).isAfter(file.endsOn())) {
            return refused("MONTH", "The pupil was not placed there in this month.");
        }
        if (reference.isBlank() || reference.length() > 200) {
            return refused(
                    "REFERENCE", "Write where the payment is found, such as its number, in at most 200 characters.");
        }
        return rows.payments(file.id()).stream()
                        .anyMatch(it -> it.monthOn().equals(month.atDay(1))
                                && it.reference().equalsIgnoreCase(reference.strip()))
                ? refused("TWICE", "This payment is on record for this month already.")
                : Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
