package uk.waymark.arrangements.flexi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.arrangements.Entries;
import uk.waymark.arrangements.flexi.FlexiRequest.Agreement;
import uk.waymark.arrangements.flexi.FlexiRequest.Decision;
import uk.waymark.arrangements.flexi.FlexiRequest.End;
import uk.waymark.arrangements.flexi.FlexiRequest.Side;
import uk.waymark.arrangements.flexi.FlexiRows.AgreementRow;
import uk.waymark.arrangements.flexi.FlexiRows.EndRow;
import uk.waymark.arrangements.flexi.FlexiRows.HomeRow;
import uk.waymark.arrangements.flexi.FlexiRows.RequestRow;
import uk.waymark.calendar.Half;
import uk.waymark.timetable.WeekSession;

/** Puts together what is on record about requests; four queries for any number of them. */
@Singleton
class FlexiFacts {
    private final FlexiRows rows;
    private final Entries entries;

    FlexiFacts(FlexiRows rows, Entries entries) {
        this.rows = rows;
        this.entries = entries;
    }

    FlexiRequest one(RequestRow row) {
        return all(List.of(row)).getFirst();
    }

    List<FlexiRequest> all(List<RequestRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(RequestRow::id).toList();
        var agreements = agreements(ids);
        var recorded = entries.of(ids);
        return found.stream()
                .map(row -> new FlexiRequest(
                        row.id(),
                        row.pupilId(),
                        row.schoolId(),
                        row.receivedOn(),
                        row.byWhom(),
                        row.reason(),
                        row.wanted(),
                        row.homePlan(),
                        Optional.ofNullable(row.againBecause()),
                        Optional.ofNullable(row.documentId()),
                        row.recorder(),
                        decision(row),
                        Optional.ofNullable(agreements.get(row.id())),
                        recorded.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, Agreement> agreements(List<UUID> requests) {
        var home = rows.atHome(requests).stream()
                .collect(groupingBy(
                        HomeRow::arrangementId,
                        mapping(
                                row -> new WeekSession(DayOfWeek.of(row.weekday()), Half.valueOf(row.half())),
                                toUnmodifiableSet())));
        var ends = rows.ends(requests).stream().collect(toMap(EndRow::agreementId, FlexiFacts::end));
        return rows.agreements(requests).stream()
                .collect(toMap(
                        AgreementRow::requestId,
                        row -> agreement(
                                row, home.getOrDefault(row.id(), Set.of()), Optional.ofNullable(ends.get(row.id())))));
    }

    private static End end(EndRow row) {
        return new End(
                Side.valueOf(row.side()),
                row.noticeOn(),
                row.lastDay(),
                row.reason(),
                Optional.ofNullable(row.shorter()));
    }

    private static Agreement agreement(AgreementRow row, Set<WeekSession> atHome, Optional<End> end) {
        return new Agreement(
                row.id(),
                row.startsOn(),
                atHome,
                row.keyFacts(),
                row.reason(),
                row.homeEducation(),
                row.parentsDuty(),
                row.welfare(),
                row.schoolEducation(),
                row.assessment(),
                row.send(),
                row.parent(),
                row.parentAgreedOn(),
                Optional.ofNullable(row.documentId()),
                row.agreedAt(),
                end);
    }

    private static Optional<Decision> decision(RequestRow row) {
        return Optional.ofNullable(row.agreed())
                .map(agreed -> new Decision(
                        new NewFlexiDecision(
                                agreed,
                                text(row.age()),
                                text(row.progress()),
                                text(row.needs()),
                                text(row.attendance()),
                                text(row.weighedPlan()),
                                text(row.consulted()),
                                text(row.decisionReason())),
                        Boolean.TRUE.equals(row.selfApproved()),
                        Objects.requireNonNull(row.letterId()),
                        Objects.requireNonNull(row.decidedAt()),
                        text(row.decider())));
    }

    private static String text(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }
}
