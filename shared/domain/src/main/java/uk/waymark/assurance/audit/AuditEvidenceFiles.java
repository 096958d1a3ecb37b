package uk.waymark.assurance.audit;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.Documents;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.DocumentId;

/** Photographs, certificates and files that belong to single questions of an audit; the school's own. Catalogue row AUP-12. */
@Door
public class AuditEvidenceFiles {
    private final AuditRows audits;
    private final EvidenceRows rows;
    private final Documents documents;
    private final DocumentStore store;
    private final Clock clock;

    AuditEvidenceFiles(AuditRows audits, EvidenceRows rows, Documents documents, DocumentStore store, Clock clock) {
        this.audits = audits;
        this.rows = rows;
        this.documents = documents;
        this.store = store;
        this.clock = clock;
    }

    /** What came of adding a file. */
    public sealed interface Outcome {
        record As(DocumentId id) implements Outcome {}

        record Not(Refused refused) implements Outcome {}
    }

    /** Keeps the file and puts it to the question; the file is checked as every document is. */
    @Transactional
    public Outcome add(Actor actor, AuditId audit, String path, String fileName, byte[] content) {
        var row = audits.find(audit, actor.schools(Right.AUDIT_PROVIDERS));
        if (row.isEmpty()) {
            return new Outcome.Not(new Refused("NOT_FOUND", "There is no such audit at your school."));
        }
        if (row.get().concludedAt() != null) {
            return new Outcome.Not(new Refused("CONCLUDED", "The audit is concluded, so its evidence stays as it is."));
        }
        var document = new NewDocument(
                new Owner.School(row.get().schoolId()),
                DocumentClass.AUDIT_EVIDENCE,
                "Evidence, " + row.get().provider(),
                fileName,
                Optional.empty(),
                Audience.OWNER,
                Optional.empty());
        return switch (documents.store(actor, document, content)) {
            case Stored.As(DocumentId id) -> {
                rows.add(audit, path, id, clock.instant(), actor.person());
                yield new Outcome.As(id);
            }
            case Stored.Not(var refused) -> new Outcome.Not(refused);
        };
    }

    /** The files of each question. Two queries. */
    public Map<String, List<StoredDocument>> of(Actor actor, AuditId audit) {
        if (audits.find(audit, actor.schools(Right.SEE_ASSURANCE)).isEmpty()) {
            return Map.of();
        }
        var added = rows.of(audit);
        var found = store.all(added.stream().map(EvidenceRows.Added::documentId).toList()).stream()
                .collect(Collectors.toMap(StoredDocument::id, it -> it));
        return added.stream()
                .filter(it -> found.containsKey(it.documentId()))
                .collect(Collectors.groupingBy(
                        EvidenceRows.Added::path,
                        Collectors.mapping(
                                it -> java.util.Objects.requireNonNull(found.get(it.documentId())),
                                Collectors.toList())));
    }
}
