package uk.waymark.agreements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.signing.SigningState;

/**
 * An agreement as it stands: the draft, the versions, and how far the newest has been signed.
 *
 * @param values every field that the reader may see, in order
 * @param missing what keeps it from being finished, each with what to do
 * @param writing whether the next version may be written now, with why it is prepared; empty while a version is out or in force
 * @param differs what says something else now than the newest version, by label; it holds after all have signed anew
 * @param signing how far the newest version has been signed
 */
public record AgreementDraft(
        PlacementFile placement,
        List<FieldValue> values,
        List<Missing> missing,
        Optional<String> writing,
        List<String> differs,
        List<Version> versions,
        List<Other> others,
        Optional<SigningState> signing,
        int objectiveRows) {
    public AgreementDraft {
        values = List.copyOf(values);
        missing = List.copyOf(missing);
        differs = List.copyOf(differs);
        versions = List.copyOf(versions);
        others = List.copyOf(others);
    }

    public FieldValue value(AgreementField field) {
        return values.stream()
                .filter(it -> it.field() == field)
                .findFirst()
                .orElse(new FieldValue(field, "", 0, Optional.empty()));
    }

    /** A field that is needed and empty. */
    public record Missing(AgreementField field, String words) {}

    /** A version, the newest first. */
    public record Version(
            int number,
            String reason,
            Instant finishedAt,
            String by,
            Optional<Instant> completedAt,
            DocumentId document) {}

    /** Another professional who is asked to sign. */
    public record Other(UUID id, String name, String position, Optional<String> email) {}
}
