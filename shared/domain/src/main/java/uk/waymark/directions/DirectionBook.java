package uk.waymark.directions;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Years;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.PlacementId;
import uk.waymark.settings.Settings;

/** Directions with all that was decided and served; a door has to have narrowed who asks. A fixed number of queries. */
@Singleton
class DirectionBook {
    private final DirectionRows rows;
    private final Settings settings;
    private final Years years;

    DirectionBook(DirectionRows rows, Settings settings, Years years) {
        this.rows = rows;
        this.settings = settings;
        this.years = years;
    }

    /** The latest first. */
    List<Direction> of(PlacementId placement) {
        return all(rows.ofPlacement(placement));
    }

    /** The one that still holds or may come to. */
    Optional<Direction> open(PlacementId placement) {
        return of(placement).stream().filter(Direction::isOpen).findFirst();
    }

    Optional<Direction> find(DirectionId id) {
        return all(rows.find(id).stream().toList()).stream().findFirst();
    }

    List<Direction> all(List<DirectionRows.Shown> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var ids = shown.stream().map(DirectionRows.Shown::id).toList();
        var schools = shown.stream().map(DirectionRows.Shown::schoolId).collect(Collectors.toSet());
        var values = settings.of(schools);
        var calendars = years.of(schools);
        var decided = rows.decided(ids).stream().collect(Collectors.groupingBy(DirectionRows.Decided::directionId));
        var served = rows.served(ids).stream().collect(Collectors.groupingBy(DirectionRows.ServedRow::directionId));
        return shown.stream()
                .map(it -> {
                    int days = Optional.ofNullable(values.get(it.schoolId()))
                            .map(own -> own.get(DirectionSettings.NOTICE_DAYS))
                            .orElse(2);
                    var calendar = calendars.getOrDefault(
                            it.schoolId(), new SchoolCalendar(List.of(), List.of(), day -> false));
                    return direction(
                            it,
                            calendar.schoolDaysBefore(it.startsOn(), days),
                            decided.getOrDefault(it.id(), List.of()),
                            served.getOrDefault(it.id(), List.of()));
                })
                .toList();
    }

    private static Direction direction(
            DirectionRows.Shown it,
            LocalDate noticeBy,
            List<DirectionRows.Decided> decided,
            List<DirectionRows.ServedRow> served) {
        var decisions = decided.stream()
                .filter(row -> row.number() == it.number())
                .map(DirectionBook::decision)
                .toList();
        var ended = Optional.ofNullable(it.endedOn())
                .map(on -> new Direction.Ended(
                        on,
                        Boolean.TRUE.equals(it.withdrawn()),
                        Optional.ofNullable(it.endReason()).orElse("")));
        return new Direction(
                it.id(),
                it.placementId(),
                it.schoolId(),
                it.number(),
                text(it),
                it.savedBy(),
                it.writer(),
                noticeBy,
                state(decisions, !served.isEmpty(), ended),
                decisions,
                served.stream().map(DirectionBook::served).toList(),
                ended);
    }

    private static DirectionState state(
            List<Direction.Decision> decisions, boolean served, Optional<Direction.Ended> ended) {
        if (ended.isPresent()) {
            return ended.get().withdrawn() ? DirectionState.WITHDRAWN : DirectionState.ENDED;
        }
        if (served) {
            return DirectionState.SERVED;
        }
        if (decisions.isEmpty()) {
            return DirectionState.DRAFT;
        }
        var last = decisions.getLast();
        if (!last.approved()) {
            return DirectionState.REFUSED;
        }
        return last.toGovernors() && last.body() == Direction.Body.HEAD
                ? DirectionState.WITH_GOVERNORS
                : DirectionState.APPROVED;
    }

    private static DirectionText text(DirectionRows.Shown it) {
        return new DirectionText(
                it.startsOn(),
                it.endsOn(),
                it.days(),
                it.reportTo(),
                it.times(),
                it.breaks(),
                Optional.ofNullable(it.atSchool()),
                it.tried(),
                it.reasons(),
                it.objectives(),
                it.behaviour(),
                Optional.ofNullable(it.contactRisk()),
                it.curriculum(),
                it.returnPlan(),
                it.reviewWeeks());
    }

    private static Direction.Decision decision(DirectionRows.Decided row) {
        return new Direction.Decision(
                Direction.Body.valueOf(row.body()),
                row.approved(),
                row.toGovernors(),
                Optional.ofNullable(row.minute()),
                row.words(),
                row.selfApproved(),
                row.decidedAt(),
                row.by());
    }

    private static Direction.Served served(DirectionRows.ServedRow row) {
        return new Direction.Served(
                Direction.Whom.valueOf(row.whom()),
                row.name(),
                Optional.ofNullable(row.contactId()),
                Direction.How.valueOf(row.channel()),
                row.servedOn(),
                Optional.ofNullable(row.lateBecause()),
                row.documentId(),
                row.by());
    }
}
