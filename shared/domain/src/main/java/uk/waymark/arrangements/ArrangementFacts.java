package uk.waymark.arrangements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.waymark.arrangements.ArrangementRows.Shown;
import uk.waymark.calendar.Half;
import uk.waymark.pupils.PupilName;
import uk.waymark.timetable.WeekSession;

/** Puts together what is on record about arrangements; four queries for any number of them. */
@Singleton
class ArrangementFacts {
    private final ArrangementRows rows;
    private final Entries entries;

    ArrangementFacts(ArrangementRows rows, Entries entries) {
        this.rows = rows;
        this.entries = entries;
    }

    Arrangement one(Shown row) {
        return all(List.of(row)).getFirst();
    }

    List<Arrangement> all(List<Shown> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var ids = shown.stream().map(Shown::id).toList();
        var off = rows.off(ids).stream()
                .collect(groupingBy(
                        ArrangementRows.Off::arrangementId,
                        mapping(
                                row -> new WeekSession(DayOfWeek.of(row.weekday()), Half.valueOf(row.half())),
                                toUnmodifiableSet())));
        var recorded = entries.of(ids);
        var reviews = rows.reviews(ids).stream()
                .collect(groupingBy(
                        ArrangementRows.ReviewRow::arrangementId, mapping(ArrangementFacts::review, toList())));
        var checks = rows.checks(ids).stream()
                .collect(groupingBy(
                        ArrangementRows.CheckRow::arrangementId, mapping(ArrangementFacts::check, toList())));
        return shown.stream()
                .map(row -> new Arrangement(
                        row.id(),
                        about(row),
                        ArrangementKind.valueOf(row.kind()),
                        row.startsOn(),
                        row.lastDay(),
                        ArrangementGround.valueOf(row.ground()),
                        row.reason(),
                        row.dysregulation(),
                        EntitlementRoute.valueOf(row.route()),
                        row.adjustment(),
                        off.getOrDefault(row.id(), Set.of()),
                        new Arrangement.Proposed(row.proposedAt(), row.proposedBy(), row.proposer()),
                        decision(row),
                        recorded.getOrDefault(row.id(), List.of()),
                        reviews.getOrDefault(row.id(), List.of()),
                        checks.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Arrangement.About about(Shown row) {
        return new Arrangement.About(
                row.pupilId(),
                row.schoolId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname()),
                Optional.ofNullable(row.senStatus())
                        .filter(it -> it.equals("E") || it.startsWith("EHC"))
                        .isPresent(),
                Boolean.TRUE.equals(row.lookedAfter()),
                row.socialWorkers() > 0,
                row.virtualSchools() > 0);
    }

    private static Optional<Arrangement.Decision> decision(Shown row) {
        return Optional.ofNullable(row.approved())
                .map(approved -> new Arrangement.Decision(
                        approved,
                        Objects.requireNonNullElse(row.decisionReason(), ""),
                        Boolean.TRUE.equals(row.selfApproved()),
                        Objects.requireNonNull(row.decidedAt()),
                        Objects.requireNonNullElse(row.decider(), "The head")));
    }

    private static Arrangement.Review review(ArrangementRows.ReviewRow row) {
        return new Arrangement.Review(
                row.heldOn(),
                row.pupilView(),
                row.parentView(),
                row.words(),
                Arrangement.Review.Outcome.valueOf(row.outcome()),
                Optional.ofNullable(row.nextOn()),
                row.by());
    }

    private static Arrangement.Check check(ArrangementRows.CheckRow row) {
        return new Arrangement.Check(
                row.checkedOn(), How.valueOf(row.channel()), row.who(), row.sawPupil(), row.words(), row.by());
    }
}
