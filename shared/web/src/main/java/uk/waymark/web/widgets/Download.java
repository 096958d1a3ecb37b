package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.exports.ExportFile;

/** A file to take away. It is made when it is asked for, by the door, for whoever is signed in at that moment. */
public final class Download extends Anchor {
    public Download(String words, Supplier<Optional<ExportFile>> file) {
        super(
                DownloadHandler.fromInputStream(event -> file.get()
                        .map(it -> new DownloadResponse(
                                new ByteArrayInputStream(it.content()), it.name(), it.type(), it.content().length))
                        .orElseGet(() -> DownloadResponse.error(404))),
                words);
        addClassName("take");
        setRouterIgnore(true);
    }
}
