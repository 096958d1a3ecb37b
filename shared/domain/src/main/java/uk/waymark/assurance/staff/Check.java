package uk.waymark.assurance.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A check as it stands on the record, with who wrote it down and when. */
public record Check(
        CheckKind kind,
        Optional<LocalDate> doneOn,
        String seenBy,
        boolean inOrder,
        String note,
        Optional<LocalDate> againOn,
        Optional<String> whyNot,
        Instant madeAt,
        String by) {
    public boolean applies() {
        return whyNot.isEmpty();
    }
}
