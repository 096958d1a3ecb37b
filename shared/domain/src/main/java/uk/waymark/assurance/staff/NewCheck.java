package uk.waymark.assurance.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;

/**
 * That a check was made, or why it does not apply. There is no place for a copy of the certificate: the law wants none kept.
 *
 * @param id made by the form, so that a second tap writes nothing twice
 * @param seenBy whose eyes saw the document
 * @param inOrder whether the result was satisfactory
 * @param againOn when it has to be looked at again, where that is kept
 * @param whyNot why it does not apply; empty where it does
 */
public record NewCheck(
        UUID id,
        CheckKind kind,
        Optional<LocalDate> doneOn,
        String seenBy,
        boolean inOrder,
        String note,
        Optional<LocalDate> againOn,
        Optional<String> whyNot) {
    private static final int LONGEST_NOTE = 500;

    /** A check that was made. */
    public static NewCheck made(UUID id, CheckKind kind, LocalDate doneOn, String seenBy, boolean inOrder) {
        return new NewCheck(id, kind, Optional.of(doneOn), seenBy, inOrder, "", Optional.empty(), Optional.empty());
    }

    /** A check that does not apply. */
    public static NewCheck notApplicable(UUID id, CheckKind kind, String whyNot) {
        return new NewCheck(id, kind, Optional.empty(), "", false, "", Optional.empty(), Optional.of(whyNot));
    }

    Optional<Refused> refuse(LocalDate today) {
        if (note.length() > LONGEST_NOTE || seenBy.length() > 200) {
            return Optional.of(new Refused("INVALID", "This text is too long. Say it in fewer words."));
        }
        return whyNot.map(this::refuseNotApplicable).orElseGet(() -> refuseMade(today));
    }

    private Optional<Refused> refuseNotApplicable(String reason) {
        if (!kind.isConditional()) {
            return Optional.of(
                    new Refused("ALWAYS", kind.words() + ": this applies to everybody. Make the check and record it."));
        }
        return reason.isBlank() || reason.length() > LONGEST_NOTE
                ? Optional.of(new Refused("REASON", "Say in a sentence why it does not apply to this person."))
                : Optional.empty();
    }

    private Optional<Refused> refuseMade(LocalDate today) {
        if (doneOn.isEmpty() || doneOn.get().isAfter(today)) {
            return Optional.of(new Refused("DAY", "Give the day on which the check was made, today at the latest."));
        }
        if (seenBy.isBlank()) {
            return Optional.of(new Refused("WHO", "Write who saw the documents."));
        }
        return againOn.filter(again -> !again.isAfter(doneOn.get())).isPresent()
                ? Optional.of(new Refused("AGAIN", "The day for looking again is not after the day of the check."))
                : Optional.empty();
    }
}
