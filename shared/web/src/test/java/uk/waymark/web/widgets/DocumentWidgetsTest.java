package uk.waymark.web.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Documents;
import uk.waymark.documents.Files;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.web.guard.ScreenTest;

/** A file goes in by one field and is seen and taken away by another. */
class DocumentWidgetsTest extends ScreenTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    private final World world = bean(World.class);
    private final Documents documents = bean(Documents.class);
    private final ProviderId provider = world.provider();
    private final Actor manager = world.at(provider, Role.PROVIDER_MANAGER);

    private DocumentLink link(byte[] content, String fileName, LocalDate expires) {
        var stored = documents.store(
                manager,
                new NewDocument(
                        new Owner.Provider(provider),
                        DocumentClass.INSURANCE_CERTIFICATE,
                        "Public liability",
                        fileName,
                        Optional.of(expires),
                        Audience.OWNER,
                        Optional.empty()),
                content);
        var document = documents.find(manager, ((Stored.As) stored).id()).orElseThrow();
        var link = new DocumentLink(documents, () -> manager, document, TODAY);
        UI.getCurrent().add(link);
        return link;
    }

    @Test
    void aDocumentSaysWhatItIsAndUntilWhenItHolds() {
        var link = link(Files.pdf("Today"), "a.pdf", TODAY);
        assertThat(link.getElement().getTextRecursively())
                .contains("Public liability", "Insurance certificate, version 1", "Expires Mon 23 Nov");
        assertThat(link(Files.pdf("Past"), "b.pdf", TODAY.minusDays(1))
                        .getElement()
                        .getTextRecursively())
                .contains("Expired Sun 22 Nov");
        assertThat(link(Files.pdf("Later"), "c.pdf", TODAY.plusYears(1))
                        .getElement()
                        .getTextRecursively())
                .contains("Expires 23 Nov 2027");
    }

    @Test
    void itsPagesAreShownWithWordsForThoseWhoDoNotSeeThem() {
        link(Files.pdfOfPages(12), "a.pdf", TODAY);
        click("Preview Public liability");
        var pages = find(Image.class).all();
        assertThat(pages).hasSize(10);
        assertThat(pages.getFirst().getAlt()).contains("Page 1 of 12 of Public liability");
        click("More pages");
        assertThat(find(Image.class).all()).hasSize(12);
    }

    @Test
    void theFileItselfIsTakenAway() {
        var bytes = Files.pdf("Taken");
        link(bytes, "a.pdf", TODAY);
        var out = new ByteArrayOutputStream();
        test(find(Anchor.class).first()).download(out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void whatHasNoPagesHasNoPreview() {
        var link = link("Name,Day\n".getBytes(StandardCharsets.UTF_8), "a.csv", TODAY);
        assertThat(link.getElement().getTextRecursively()).contains("Download").doesNotContain("Preview");
    }

    @Test
    void aListWithoutDocumentsSaysWhatWillBeThere() {
        var list = new DocumentList(documents, () -> manager, List.of(), TODAY, "No certificate yet.");
        assertThat(list.getElement().getTextRecursively()).contains("No certificate yet.");
    }

    @Test
    void aFieldTakesAFileAndSaysWhyOneIsNotKept() {
        var box = new UploadBox("Certificate", bean(DocumentSettings.class));
        UI.getCurrent().add(box);
        var bytes = Files.pdf("Up");
        test(find(Upload.class).first()).upload("a.pdf", "application/pdf", bytes);
        pushed();
        assertThat(box.file().orElseThrow().name()).isEqualTo("a.pdf");
        assertThat(box.file().orElseThrow().bytes()).isEqualTo(bytes);

        box.refused(new Refused("EMPTY", "The file is empty."));
        assertThat(box.file()).isEmpty();
        assertThat(box.getElement().getTextRecursively())
                .contains("Certificate", "at most 25 MB", "The file is empty.");
    }
}
