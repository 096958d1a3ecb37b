package uk.waymark.assurance.audit;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.commissioning.Commissions;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.Documents;
import uk.waymark.documents.Owner;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Everything that a school holds about a provider as one archive for scrutiny: its audits on paper, their evidence, the assurance
 * letters, the certificates, and a list of contents with hashes. One file at a time is in memory. Catalogue row AUP-07.
 */
@Door
public class ProviderArchive {
    private static final List<DocumentClass> KINDS = List.of(
            DocumentClass.ASSURANCE_LETTER,
            DocumentClass.INSURANCE_CERTIFICATE,
            DocumentClass.POLICY,
            DocumentClass.CERTIFICATE,
            DocumentClass.INSPECTION_REPORT,
            DocumentClass.AGREEMENT);

    private final Audits audits;
    private final AuditEvidenceFiles evidence;
    private final AuditPaper paper;
    private final Documents documents;
    private final Commissions commissions;
    private final Trail trail;

    @Inject
    ProviderArchive(
            Audits audits,
            AuditEvidenceFiles evidence,
            AuditPaper paper,
            Documents documents,
            Commissions commissions,
            Trail trail) {
        this.audits = audits;
        this.evidence = evidence;
        this.paper = paper;
        this.documents = documents;
        this.commissions = commissions;
        this.trail = trail;
    }

    /** Whether there is anything for this person to take. */
    public boolean mayTake(Actor actor, SchoolId school, ProviderId provider) {
        return actor.schools(Right.AUDIT_PROVIDERS).contains(school)
                && commissions.standing(school, provider).isPresent();
    }

    /** Writes the archive; nothing at all for whom it is not. */
    public void write(Actor actor, SchoolId school, ProviderId provider, OutputStream out) throws IOException {
        if (!mayTake(actor, school, provider)) {
            return;
        }
        var contents = new StringBuilder("file,bytes,sha256\r\n");
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var audit : audits.of(actor, school, provider)) {
                audit(actor, school, audit, zip, contents);
            }
            for (var kind : KINDS) {
                for (var document : documents.of(actor, new Owner.Provider(provider), kind)) {
                    document(actor, kind.name().toLowerCase(java.util.Locale.ROOT) + "/", document, zip, contents);
                }
            }
            put(zip, "contents.csv", contents.toString().getBytes(StandardCharsets.UTF_8), new StringBuilder());
        }
        trail.record(actor, Action.PROVIDER_FILE_TAKEN, provider);
    }

    private void audit(Actor actor, SchoolId school, Audit audit, ZipOutputStream zip, StringBuilder contents)
            throws IOException {
        var folder = "audit-" + audit.id().value() + "/";
        var file = audits.open(actor, audit.id());
        var answers = audits.answers(actor, school, audit.id());
        if (file.isPresent() && answers.isPresent()) {
            put(zip, folder + "audit.pdf", paper.of(file.get(), answers.get()), contents);
        }
        for (var entry : evidence.of(actor, audit.id()).entrySet()) {
            for (var document : entry.getValue()) {
                document(actor, folder + entry.getKey().replace('/', '-') + "/", document, zip, contents);
            }
        }
    }

    private void document(
            Actor actor, String folder, StoredDocument document, ZipOutputStream zip, StringBuilder contents)
            throws IOException {
        var content = documents.open(actor, document.id());
        if (content.isPresent()) {
            put(
                    zip,
                    folder + name(document.id(), document.fileName()),
                    content.get().bytes(),
                    contents);
        }
    }

    /** No two files of a folder are called alike, and none reaches out of its folder. */
    private static String name(DocumentId id, String fileName) {
        return id.value().toString().substring(24) + "-" + fileName.replaceAll("[^A-Za-z0-9._-]+", "_");
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, StringBuilder contents) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
        contents.append(name)
                .append(',')
                .append(bytes.length)
                .append(',')
                .append(hash(bytes))
                .append("\r\n");
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One audit on paper; empty while its answers are a draft of somebody else's. */
    public Optional<byte[]> paper(Actor actor, SchoolId school, uk.waymark.ids.AuditId id) {
        return audits.open(actor, id)
                .flatMap(file -> audits.answers(actor, school, id).map(answers -> paper.of(file, answers)));
    }
}
