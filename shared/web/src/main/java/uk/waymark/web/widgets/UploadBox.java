package uk.waymark.web.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.intake.FileKind;

/**
 * A field that takes one file, chosen or dropped. It holds the file until the form is sent; whatever refuses it is said beside it,
 * and a refused file is put back.
 */
public final class UploadBox extends Div {
    private static final int MEGABYTE = 1024 * 1024;

    /** A file as it came. */
    public record Taken(String name, byte[] bytes) {}

    private final Say.Place refusal = new Say.Place();
    private final Upload upload;
    private final int largest;
    private Consumer<Taken> then = taken -> {};

    @Nullable
    private transient Taken taken;

    public UploadBox(String label, DocumentSettings settings) {
        this.largest = settings.largest();
        this.upload = new Upload(new Reading());
        var name = new Span(label);
        name.setId("upload-" + UUID.randomUUID());
        name.addClassName("label");
        var help = new Span(
                "PDF, JPEG, PNG, Word, Excel, OpenDocument, text or CSV, at most " + largest / MEGABYTE + " MB.");
        help.setId("help-" + UUID.randomUUID());
        help.addClassName("help");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", name.getId().orElseThrow())
                .setAttribute("aria-describedby", help.getId().orElseThrow());
        addClassName("upload");
        prepare(label);
        add(name, help, upload, refusal);
    }

    private void prepare(String label) {
        var choose = new Button("Choose a file");
        choose.setAriaLabel("Choose a file: " + label);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.setI18n(texts());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new));
        upload.addFileRejectedListener(event -> refused(new Refused("FILE", event.getErrorMessage())));
        upload.addFileRemovedListener(event -> clear());
        upload.addFailedListener(event ->
                refused(new Refused("FILE", "The file did not arrive. Check the connection, and choose it again.")));
    }

    private UploadI18N texts() {
        var error = new UploadI18N.Error();
        error.setTooManyFiles("Remove the file that is there first.");
        error.setFileIsTooBig("The file is larger than " + largest / MEGABYTE
                + " MB. Save it smaller, for instance with pictures of a lower quality, or in parts.");
        error.setIncorrectFileType(
                "Waymark does not keep this kind of file. Save it as PDF, or as one of the other kinds named above, and choose it again.");
        return new UploadI18N().setError(error);
    }

    /** What was chosen, if anything was. */
    public Optional<Taken> file() {
        return Optional.ofNullable(taken);
    }

    /** Runs when a file has come, for forms that need no button of their own. */
    public UploadBox whenTaken(Consumer<Taken> run) {
        then = run;
        return this;
    }

    /** Says beside the field why the file was not kept, and makes room for another. */
    public void refused(Refused refused) {
        empty();
        refusal.refused(refused);
    }

    /** As it was before anything was chosen. */
    public void clear() {
        empty();
        refusal.clear();
    }

    private void empty() {
        taken = null;
        upload.clearFileList();
    }

    void take(Taken file) {
        refusal.clear();
        taken = file;
        then.accept(file);
    }

    /** Reads no more than is kept, whatever the browser was told. */
    private final class Reading implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            try (var in = event.getInputStream()) {
                bytes = in.readNBytes(largest + 1);
            }
            var file = new Taken(event.getFileName(), bytes);
            event.getUI().access(() -> take(file));
        }

        @Override
        public long getFileSizeMax() {
            return largest;
        }
    }
}
