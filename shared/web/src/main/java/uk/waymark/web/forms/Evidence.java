package uk.waymark.web.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How files come to a question; whoever shows a form brings it, since whose the files are is the capability's to know. */
public interface Evidence {
    /**
     * The answer of a question that asks for files.
     *
     * @param documents the ids of the files that are there
     * @param changed to be told the ids that are there afterwards
     */
    Component files(String path, List<String> documents, Consumer<List<String>> changed);

    /** What stands beneath a question of the form for adding evidence to it, if anything does. */
    Optional<Component> beside(String path);

    /** For a form to which nothing can be added. */
    Evidence NONE = new Evidence() {
        @Override
        public Component files(String path, List<String> documents, Consumer<List<String>> changed) {
            return new Paragraph("Files cannot be added here.");
        }

        @Override
        public Optional<Component> beside(String path) {
            return Optional.empty();
        }
    };
}
