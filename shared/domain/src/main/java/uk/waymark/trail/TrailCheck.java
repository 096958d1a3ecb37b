package uk.waymark.trail;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.trail.TrailRows.Entry;
import uk.waymark.trail.TrailRows.Sealed;

/** Reads the whole trail and says whether anybody altered it. */
@Singleton
public class TrailCheck {
    private static final int PAGE = 2_000;

    private final TrailRows rows;

    TrailCheck(TrailRows rows) {
        this.rows = rows;
    }

    /** What was found. */
    public sealed interface Finding {
        record Whole(long entries, long unsealed) implements Finding {}

        /** An entry that was sealed is gone, or a link of the chain is. */
        record Missing(long number) implements Finding {}

        record Changed(long number, long position) implements Finding {}

        /** An entry stands where another one was sealed. */
        record Reordered(long number, long position) implements Finding {}
    }

    /** Follows the chain from its beginning; the first thing that is wrong ends the search. */
    public Finding verify() {
        var hash = Chain.BEGINNING;
        var number = 0L;
        while (true) {
            var page = rows.sealed(number, PAGE);
            for (var index = 0; index < page.size(); index++) {
                var seal = page.get(index);
                var wrong = wrong(hash, number, page, index);
                if (wrong.isPresent()) {
                    return wrong.get();
                }
                hash = seal.hash();
                number = seal.number();
            }
            if (page.size() < PAGE) {
                return new Finding.Whole(number, rows.unsealedInAll());
            }
        }
    }

    private static Optional<Finding> wrong(byte[] before, long number, List<Sealed> page, int index) {
        var seal = page.get(index);
        var entry = entry(seal);
        if (seal.number() != number + 1 || entry.isEmpty()) {
            return Optional.of(new Finding.Missing(number + 1));
        }
        if (matches(before, entry.get(), seal)) {
            return Optional.empty();
        }
        var elsewhere = page.stream()
                .anyMatch(other -> entry(other)
                        .filter(content -> matches(before, content.at(seal.entryPosition()), seal)
                                || matches(before, content, seal))
                        .isPresent());
        return Optional.of(
                elsewhere
                        ? new Finding.Reordered(seal.number(), seal.entryPosition())
                        : new Finding.Changed(seal.number(), seal.entryPosition()));
    }

    private static boolean matches(byte[] before, Entry entry, Sealed seal) {
        return Arrays.equals(Chain.next(before, entry), seal.hash());
    }

    private static Optional<Entry> entry(Sealed row) {
        if (row.position() == null) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                row.position(),
                Objects.requireNonNull(row.recordedAt()),
                row.personId(),
                Objects.requireNonNull(row.action()),
                row.subjectKind(),
                row.subjectId(),
                Objects.requireNonNull(row.detail())));
    }
}
