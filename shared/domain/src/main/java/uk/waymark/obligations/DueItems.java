package uk.waymark.obligations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.access.Role;
import uk.waymark.access.Side;
import uk.waymark.calendar.Session;

/** Makes of rows what a reader sees. */
@Singleton
final class DueItems {
    private final KnownKinds kinds;
    private final Clock clock;

    DueItems(KnownKinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    List<DueItem> of(List<DueRows.Row> rows, Reach reach) {
        return rows.stream().map(row -> of(row, reach)).toList();
    }

    DueItem of(DueRows.Row row, Reach reach) {
        var roles = roles(row);
        return new DueItem(
                row.id(),
                kinds.of(row.kind()),
                Optional.ofNullable(row.holder()).orElse(""),
                side(row.holderKind()),
                roles,
                row.about(),
                row.ruledOn(),
                row.dueOn(),
                Optional.ofNullable(row.dueAt()),
                row.path(),
                row.reason(),
                Optional.ofNullable(row.postponed()),
                Optional.ofNullable(row.delegate()),
                reach.holds(row.holderId(), roles),
                row.delegatedTo() != null && row.delegatedTo().value().equals(reach.me()),
                isLate(row),
                Optional.ofNullable(row.metHow()));
    }

    DueEvent event(DueRows.Row row) {
        var kind = kinds.of(row.kind());
        var done = row.metAt() == null ? "" : "Done: ";
        return new DueEvent(
                row.id(),
                done + kind.words() + ": " + row.about(),
                row.reason(),
                row.dueOn(),
                Optional.ofNullable(row.dueAt()),
                row.sequenceNo(),
                row.changedAt(),
                row.withdrawnAt() != null);
    }

    private boolean isLate(DueRows.Row row) {
        var now = clock.instant();
        return row.metAt() == null
                && (row.dueOn().isBefore(Session.dateOf(now))
                        || (row.dueAt() != null && row.dueAt().isBefore(now)));
    }

    private static Set<Role> roles(DueRows.Row row) {
        return Optional.ofNullable(row.roles()).stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Side> side(String holderKind) {
        return switch (holderKind) {
            case "SCHOOL" -> Optional.of(Side.SCHOOL);
            case "PROVIDER" -> Optional.of(Side.PROVIDER);
            default -> Optional.empty();
        };
    }
}
