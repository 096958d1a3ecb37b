package uk.waymark.assurance.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceRows extends GenericRepository<AuditRows.Row, AuditId> {
    @Introspected
    record Added(String path, DocumentId documentId) {}

    @Query("""
            INSERT IGNORE INTO audit_evidence (audit_id, path, document_id, added_at, added_by)
            VALUES (:audit, :path, :document, :at, :by)""")
    int add(AuditId audit, String path, DocumentId document, Instant at, PersonId by);

    @Query(
            "SELECT path, document_id FROM audit_evidence WHERE audit_id = :audit ORDER BY added_at, document_id LIMIT 1000")
    List<Added> of(AuditId audit);
}
