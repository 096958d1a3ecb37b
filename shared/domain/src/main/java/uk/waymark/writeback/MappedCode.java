package uk.waymark.writeback;

import java.time.Instant;
import java.util.Optional;
import uk.waymark.attendance.Code;

/**
 * A code with what the school's information system calls it.
 *
 * @param misId its attendanceCodeId there; empty while nobody has said
 */
public record MappedCode(Code code, Optional<String> misId, Optional<Decided> decided) {
    /** Who said so. */
    public record Decided(Instant at, String by) {}
}
