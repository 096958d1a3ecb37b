package uk.waymark.web.forms;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.waymark.access.Refused;
import uk.waymark.forms.Asked;
import uk.waymark.forms.Filling;
import uk.waymark.forms.FormDesk;
import uk.waymark.forms.Progress;
import uk.waymark.forms.Section;
import uk.waymark.forms.SubmitOutcome;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Say;

/**
 * A form to be filled in, at a desk that a door has given: every answer is kept as it is given, what is missing is a tap away, and
 * what was answered last time stands beside.
 */
public final class FormPanel extends Div {
    private final FormDesk desk;
    private final Evidence evidence;
    private final Runnable submitted;
    private final Span kept = new Span();
    private final MissingList missing = new MissingList(path -> panel(path).jumpTo());
    private final Map<String, Span> parts = new LinkedHashMap<>();
    private final Map<String, QuestionPanel> panels = new HashMap<>();
    private final Map<String, Asked> outline = new LinkedHashMap<>();
    private final Say.Place refusal = new Say.Place();
    private Filling filling;

    /** @param submitted run once the form is submitted */
    public FormPanel(FormDesk desk, Evidence evidence, Runnable submitted) {
        this.desk = desk;
        this.evidence = evidence;
        this.submitted = submitted;
        this.filling = desk.read();
        addClassName("form-panel");
        outline();
        var column = new Div();
        column.addClassName("form-column");
        if (!filling.form().intro().isEmpty()) {
            column.add(new Paragraph(filling.form().intro()));
        }
        filling.form().sections().forEach(section -> column.add(section(section)));
        column.add(refusal, submitButton());
        kept.addClassName("kept");
        kept.getElement().setAttribute("role", "status");
        missing.add(kept);
        add(missing, column);
        progress();
    }

    private Div section(Section section) {
        var answered = new Span();
        answered.addClassName("small");
        parts.put(section.id(), answered);
        var part = new Div(new H2(section.title()), answered);
        part.addClassName("form-section");
        if (!section.about().isEmpty() && !filling.about().contains(section.about())) {
            part.add(new Paragraph("This part may be left blank here."));
        }
        section.questions().forEach(question -> part.add(panel(question.id())));
        return part;
    }

    private Button submitButton() {
        var submit = new Button("Submit", event -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClassName("big");
        return submit;
    }

    private void submit() {
        refusal.clear();
        switch (desk.submit()) {
            case SubmitOutcome.Submitted done -> submitted.run();
            case SubmitOutcome.Not(var why) -> refusal.refused(why);
            case SubmitOutcome.Incomplete incomplete -> {
                refresh();
                missing.open();
                refusal.refused(new Refused(
                        "INCOMPLETE",
                        Words.count(incomplete.missing().size(), "question is", "questions are")
                                + " not answered yet. Choose one from \"What is missing\"."));
                panel(incomplete.missing().getFirst().path()).jumpTo();
            }
        }
    }

    private void refresh() {
        filling = desk.read();
        outline();
        progress();
    }

    private void outline() {
        outline.clear();
        filling.outline().forEach(asked -> outline.put(asked.path(), asked));
    }

    private void progress() {
        var progress = filling.progress();
        progress.parts().forEach(this::parts);
        missing.show(progress);
    }

    private void parts(Progress.Part part) {
        var words = parts.get(part.sectionId());
        if (words != null) {
            words.setText(part.words());
        }
    }

    /** Something was kept, at this moment: what is asked and what is missing may be otherwise now. */
    void saved(Instant at) {
        refresh();
        kept.setText("Saved " + Words.time(at));
    }

    Filling filling() {
        return filling;
    }

    FormDesk desk() {
        return desk;
    }

    Evidence evidence() {
        return evidence;
    }

    /** The paths of what is asked right below this one. */
    List<String> below(String path) {
        return outline.keySet().stream()
                .filter(it -> it.startsWith(path + "/") && it.indexOf('/', path.length() + 1) < 0)
                .toList();
    }

    /** The question at this path; made once, so that what somebody is typing stays when others unfold. */
    QuestionPanel panel(String path) {
        var known = panels.get(path);
        if (known == null) {
            known = new QuestionPanel(this, Objects.requireNonNull(outline.get(path)));
            panels.put(path, known);
        }
        return known;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Keeper.offer(this, event.getUI(), filling.id());
    }
}
