package uk.waymark.trail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.database.Hashes;
import uk.waymark.trail.TrailRows.Entry;

/** How one entry of the trail is joined to the one before it. */
final class Chain {
    /** What stands before the first entry. */
    static final byte[] BEGINNING = new byte[32];

    private Chain() {}

    static byte[] next(byte[] before, Entry entry) {
        var digest = Hashes.sha256();
        digest.update(before);
        digest.update(text(entry).getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    /** Every field with its length before it, so that no two entries have the same text. */
    private static String text(Entry entry) {
        var text = new StringBuilder();
        part(text, Long.toString(entry.position()));
        part(text, micros(entry.recordedAt()));
        part(text, id(entry.personId()));
        part(text, entry.action());
        part(text, entry.subjectKind());
        part(text, id(entry.subjectId()));
        part(text, entry.detail());
        return text.toString();
    }

    private static void part(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append("-|");
        } else {
            text.append(value.length()).append(':').append(value).append('|');
        }
    }

    /** The database keeps microseconds. */
    private static String micros(Instant at) {
        return Long.toString(at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000);
    }

    private static @Nullable String id(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
