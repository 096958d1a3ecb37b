package uk.waymark.signing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.ids.SigningId;

/** Texts with their signatures out of the rows; two queries each. */
@Singleton
class SigningReadings {
    private final SigningRows rows;

    SigningReadings(SigningRows rows) {
        this.rows = rows;
    }

    Optional<SigningReading> find(SigningId id) {
        return rows.find(id).map(this::reading);
    }

    Optional<SigningState> newest(SigningKind kind, UUID subject) {
        return rows.newest(kind.name(), subject).map(it -> reading(it).state());
    }

    SigningReading reading(SigningRows.Text row) {
        return reading(row, rows.lines(row.id()));
    }

    /** Two queries for all of them. */
    Map<SigningId, SigningReading> all(Collection<SigningId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var lines = rows.lines(ids).stream().collect(Collectors.groupingBy(SigningRows.Line::signingId));
        return rows.all(ids).stream()
                .collect(Collectors.toMap(
                        SigningRows.Text::id, it -> reading(it, lines.getOrDefault(it.id(), List.of()))));
    }

    private static SigningReading reading(SigningRows.Text row, List<SigningRows.Line> lines) {
        return new SigningReading(
                state(row, lines),
                row.school(),
                row.pupilId(),
                Optional.ofNullable(row.placementId()),
                row.text(),
                row.declarations().lines().toList(),
                Optional.ofNullable(row.documentId()));
    }

    private static SigningState state(SigningRows.Text row, List<SigningRows.Line> lines) {
        return new SigningState(
                row.id(),
                SigningKind.valueOf(row.kind()),
                row.subjectId(),
                row.version(),
                row.title(),
                row.openedAt(),
                lines.stream().map(SigningReadings::line).toList(),
                Optional.ofNullable(row.closedBecause()));
    }

    static SigningState.Line line(SigningRows.Line row) {
        return new SigningState.Line(
                row.id(),
                new Signer(
                        SignerRole.valueOf(row.role()),
                        row.name(),
                        row.position(),
                        Optional.ofNullable(row.contactId()),
                        Optional.ofNullable(row.personId()),
                        Optional.ofNullable(row.email()),
                        row.required()),
                signed(row),
                Optional.ofNullable(row.linkSentAt()));
    }

    private static Optional<SigningState.Signed> signed(SigningRows.Line row) {
        var at = row.signedAt();
        var name = row.signedName();
        var how = row.how();
        return at == null || name == null || how == null
                ? Optional.empty()
                : Optional.of(new SigningState.Signed(
                        at, name, SigningState.How.valueOf(how), Optional.ofNullable(row.scanId())));
    }
}
