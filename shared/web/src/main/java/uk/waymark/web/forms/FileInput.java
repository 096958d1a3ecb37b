package uk.waymark.web.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.forms.Asked;

/** The files that answer a question, with whatever the capability gives for adding them. */
final class FileInput {
    private FileInput() {}

    static AnswerInput of(QuestionPanel panel, Asked asked, Evidence evidence) {
        List<String> documents = new ArrayList<>();
        var box = new Div();
        return new AnswerInput(box, () -> List.copyOf(documents), values -> {
            documents.clear();
            documents.addAll(values);
            box.removeAll();
            var title = new Span(asked.question().text());
            title.addClassName("group-title");
            box.add(title, evidence.files(asked.path(), values, now -> {
                documents.clear();
                documents.addAll(now);
                panel.changed();
            }));
        });
    }
}
