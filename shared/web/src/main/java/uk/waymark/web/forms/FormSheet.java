package uk.waymark.web.forms;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import uk.waymark.calendar.Session;
import uk.waymark.forms.Filling;
import uk.waymark.forms.Section;
import uk.waymark.web.Words;

/** A form to be read, in the wording in which it was answered. */
public final class FormSheet extends Div {
    private final Filling filling;

    public FormSheet(Filling filling) {
        this.filling = filling;
        addClassName("form-sheet");
        filling.submitted()
                .ifPresent(it -> add(new Paragraph("Submitted by " + it.by() + " on "
                        + Words.dayAndYear(Session.dateOf(it.at())) + " at " + Words.time(it.at()) + ".")));
        filling.form().sections().forEach(this::section);
    }

    private void section(Section section) {
        var list = new DescriptionList();
        filling.outline().stream()
                .filter(asked -> asked.section().id().equals(section.id()))
                .forEach(asked -> {
                    var question = new DescriptionList.Term(asked.question().text());
                    question.addClassName("depth-" + Math.min(asked.depth(), 3));
                    var answer = new DescriptionList.Description(
                            filling.words(asked.path()).orElse("Not answered"));
                    answer.addClassName("depth-" + Math.min(asked.depth(), 3));
                    list.add(question, answer);
                });
        add(new H2(section.title()), list);
    }
}
