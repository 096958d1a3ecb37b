package uk.waymark.arrangements;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.obligations.DayKind;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;
import uk.waymark.timetable.PartTimeEnded;

/** Puts on the clock what an approved part-time timetable asks for: every morning, and when something is decided. */
@Singleton
class ArrangementDue implements Raiser {
    private static final int BEFORE_THE_END = 5;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ArrangementRows rows;
    private final ArrangementFacts facts;
    private final Obligations obligations;
    private final Years years;
    private final Settings settings;
    private final Clock clock;

    ArrangementDue(
            ArrangementRows rows,
            ArrangementFacts facts,
            Obligations obligations,
            Years years,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.obligations = obligations;
        this.years = years;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void raise(LocalDate today) {
        for (var piece = rows.running(today, BEFORE_ALL);
                !piece.isEmpty();
                piece = rows.running(today, piece.getLast().id())) {
            var schools = piece.stream().map(ArrangementRows.Shown::schoolId).collect(Collectors.toSet());
            var calendars = years.of(schools);
            var values = settings.of(schools);
            facts.all(piece).forEach(it -> raise(it, today, of(calendars, it), of(values, it)));
        }
    }

    private static <T> T of(Map<uk.waymark.ids.SchoolId, T> all, Arrangement it) {
        return Objects.requireNonNull(all.get(it.pupil().school()));
    }

    /** After something was decided or recorded. */
    void now(Arrangement it) {
        raise(
                it,
                Session.today(clock),
                years.of(it.pupil().school()),
                settings.of(it.pupil().school()));
    }

    private void raise(Arrangement it, LocalDate today, SchoolCalendar calendar, Values values) {
        var state = it.state(today);
        if (it.kind() == ArrangementKind.MINOR
                || state != Arrangement.State.RUNNING && state != Arrangement.State.AHEAD) {
            return;
        }
        it.nextReview()
                .ifPresent(on -> due(
                        it,
                        ArrangementKinds.REVIEW,
                        reviewKey(it),
                        Set.of(Role.AP_LEAD),
                        on,
                        "The day that was agreed on."));
        due(
                it,
                ArrangementKinds.END,
                key(ArrangementKinds.END, it),
                Set.of(Role.HEAD, Role.AP_LEAD),
                calendar.schoolDaysBefore(it.lastDay(), BEFORE_THE_END),
                "It ends by itself on " + DayWords.of(it.lastDay()) + ".");
        if (it.entries(EntryKind.AUTHORITY_REPORT).isEmpty()) {
            var days = values.get(ArrangementSettings.REPORT);
            var decided = Session.dateOf(it.decision().orElseThrow().at());
            due(
                    it,
                    ArrangementKinds.REPORT,
                    key(ArrangementKinds.REPORT, it),
                    Set.of(Role.AP_LEAD),
                    Obligations.count(calendar, decided, days, DayKind.SCHOOL),
                    days + " school days after the decision.");
        }
        if (it.wantsCheckOn(today, calendar) && it.checkOn(today).isEmpty()) {
            due(
                    it,
                    ArrangementKinds.CHECK,
                    checkKey(it, today),
                    Set.of(Role.AP_LEAD, Role.ATTENDANCE_OFFICER),
                    today,
                    "No session on site today.");
        }
    }

    private void due(Arrangement it, String kind, String key, Set<Role> roles, LocalDate on, String reason) {
        obligations.raise(new NewObligation(
                key,
                kind,
                new Holder.School(it.pupil().school(), roles),
                Optional.of(it.id()),
                "A part-time timetable until " + DayWords.of(it.lastDay()),
                on,
                Optional.empty(),
                "pupils/" + it.pupil().id().value() + "/arrangements",
                reason));
    }

    private static String key(String kind, Arrangement it) {
        return kind + ":" + it.id();
    }

    private static String reviewKey(Arrangement it) {
        return key(ArrangementKinds.REVIEW, it) + ":" + it.reviews().size();
    }

    private static String checkKey(Arrangement it, LocalDate day) {
        return key(ArrangementKinds.CHECK, it) + ":" + day;
    }

    /** A review was held: asked for as it stood before. */
    void reviewed(Arrangement before) {
        obligations.meet(reviewKey(before), "The review was held");
    }

    void checked(Arrangement it, LocalDate day) {
        obligations.meet(checkKey(it, day), "The pupil was checked on");
    }

    void reported(Arrangement it) {
        obligations.meet(key(ArrangementKinds.REPORT, it), "Reported to the authority");
    }

    /** Another decision about the same pupil has been made. */
    void followed(Arrangement it) {
        obligations.meet(key(ArrangementKinds.END, it), "Another decision follows it");
    }

    @EventListener
    @Transactional
    void ended(PartTimeEnded event) {
        for (var kind : List.of(ArrangementKinds.REVIEW, ArrangementKinds.CHECK, ArrangementKinds.END)) {
            obligations.withdrawAll(kind + ":" + event.id(), "It has ended early");
        }
    }
}
