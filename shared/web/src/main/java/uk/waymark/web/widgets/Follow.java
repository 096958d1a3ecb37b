package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;

/** Keeps a screen up to date for as long as it is shown. */
public final class Follow {
    private Follow() {}

    /** Runs the refresh, in the screen's own session, whenever one of the topics changed. */
    public static void topics(Component screen, Live live, Supplier<Stream<Topic>> topics, Runnable refresh) {
        List<Runnable> listening = new ArrayList<>();
        screen.addAttachListener(event -> {
            var ui = event.getUI();
            topics.get()
                    .forEach(topic -> listening.add(live.listen(topic, () -> {
                        if (ui.isAttached() && !ui.isClosing()) {
                            ui.access(refresh::run);
                        }
                    })));
        });
        screen.addDetachListener(event -> {
            listening.forEach(Runnable::run);
            listening.clear();
        });
    }
}
