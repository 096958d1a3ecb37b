package uk.waymark.assurance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.documents.Files;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FormFiller;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Proving;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

class ProviderArchiveTest extends DomainTest {
    @Inject
    ProviderArchive archive;

    @Inject
    AuditEvidenceFiles evidence;

    @Inject
    Audits audits;

    @Inject
    ProviderChoice choice;

    @Inject
    Proving proving;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private Actor lead;
    private Actor manager;

    @BeforeEach
    void aProviderThatIsTakenUp() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        provider = world.provider();
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        choice.takeUp(lead, school, provider);
    }

    private Map<String, byte[]> taken(Actor by) throws IOException {
        var out = new ByteArrayOutputStream();
        archive.write(by, school, provider, out);
        Map<String, byte[]> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    @Tag("AUP-07")
    @Tag("AUP-12")
    void auditEvidenceAndLetterStayOnFileAndLeaveAsOneArchive() throws IOException {
        proving.registered(manager, provider);
        proving.staffed(manager, provider);
        proving.letterAccepted(lead, proving.letterSigned(manager, provider, school));
        var audit = proving.auditAnswered(lead, school, provider, new FormFiller());
        var added = evidence.add(lead, audit, "AUD-35", "drill log.pdf", Files.pdf("Drill on 3 Nov"));
        assertThat(added).isInstanceOf(AuditEvidenceFiles.Outcome.As.class);
        assertThat(evidence.add(lead, audit, "AUD-35", "harmless.pdf", new byte[] {'M', 'Z', 0, 0}))
                .isInstanceOf(AuditEvidenceFiles.Outcome.Not.class);
        assertThat(evidence.of(lead, audit)).containsOnlyKeys("AUD-35");

        var files = taken(lead);

        var paper = files.entrySet().stream()
                .filter(it -> it.getKey().endsWith("audit.pdf"))
                .findFirst()
                .orElseThrow()
                .getValue();
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Audit of Provider", "Both sides");
        }
        assertThat(files.keySet()).anyMatch(name -> name.contains("AUD-35") && name.endsWith("drill_log.pdf"));
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("assurance_letter/"));
        var contents = new String(files.get("contents.csv"), StandardCharsets.UTF_8);
        files.keySet().stream()
                .filter(name -> !name.equals("contents.csv"))
                .forEach(name -> assertThat(contents).contains(name));

        var stranger = world.at(world.school(), Role.HEAD);
        assertThat(archive.mayTake(stranger, school, provider)).isFalse();
        assertThat(taken(stranger)).isEmpty();
        assertThat(evidence.of(stranger, audit)).isEmpty();
        assertThat(evidence.add(stranger, audit, "AUD-35", "x.pdf", Files.pdf("x")))
                .isInstanceOf(AuditEvidenceFiles.Outcome.Not.class);
    }
}
