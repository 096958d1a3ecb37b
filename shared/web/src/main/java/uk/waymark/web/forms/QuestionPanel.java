package uk.waymark.web.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import uk.waymark.forms.Answer;
import uk.waymark.forms.Asked;
import uk.waymark.forms.Given;
import uk.waymark.forms.Kind;
import uk.waymark.forms.SaveOutcome;
import uk.waymark.forms.SaveOutcome.Not;
import uk.waymark.forms.SaveOutcome.Saved;
import uk.waymark.forms.SaveOutcome.Stale;
import uk.waymark.web.widgets.Say;

/** One question with its answer, its comment, what was answered last time, and below it what the answer asks for next. */
final class QuestionPanel extends Div {
    private final FormPanel form;
    private final Asked asked;
    private final AnswerInput input;
    private final TextArea comment = new TextArea("Comment");
    private final Button addComment = new Button("Add a comment", event -> openComment());
    private final Say.Place refusal = new Say.Place();
    private final Div conflict = new Div();
    private final Div below = new Div();
    private long revision;

    QuestionPanel(FormPanel form, Asked asked) {
        this.form = form;
        this.asked = asked;
        this.input = input();
        addClassNames("question", "depth-" + Math.min(asked.depth(), 3));
        setId(idOf(asked.path()));
        Keeper.mark(this, form.filling().id(), asked.path());
        conflict.addClassName("conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        below.addClassName("below");
        add(input.component());
        said();
        commentBox();
        add(refusal, conflict);
        if (asked.depth() == 0) {
            form.evidence().beside(asked.path()).ifPresent(this::add);
        }
        add(below);
        show(form.filling().given(asked.path()));
    }

    static String idOf(String path) {
        return "q-" + path.replace('/', '_');
    }

    private AnswerInput input() {
        return switch (asked.question().kind()) {
            case GROUP -> GroupInput.of(this, asked, form);
            case FILE -> FileInput.of(this, asked, form.evidence());
            default -> AnswerInput.of(asked.question(), this::changed);
        };
    }

    private void said() {
        if (!asked.question().help().isEmpty()) {
            add(small(asked.question().help()));
        }
        if (!asked.question().guidance().isEmpty()) {
            add(small("Goes by " + asked.question().guidance() + "."));
        }
        form.filling().last().flatMap(last -> last.words(asked.path())).ifPresent(words -> {
            var last = small("Last time: " + words);
            last.addClassName("last-time");
            add(last);
        });
        if (!asked.required() && asked.depth() > 0) {
            add(small("May be left blank."));
        }
    }

    private static Paragraph small(String words) {
        var line = new Paragraph(words);
        line.addClassName("small");
        return line;
    }

    private void commentBox() {
        if (!asked.question().comment()) {
            return;
        }
        comment.setMinRows(2);
        comment.addClassName("comment");
        comment.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed();
            }
        });
        addComment.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addComment.setAriaLabel("Add a comment: " + asked.question().text());
        comment.getElement()
                .setAttribute("aria-label", "Comment: " + asked.question().text());
        comment.setVisible(false);
        add(addComment, comment);
    }

    private void openComment() {
        comment.setVisible(true);
        addComment.setVisible(false);
        comment.focus();
    }

    /** What the person has before them now. */
    private Answer answer() {
        return new Answer(input.read().get(), comment.getValue().strip());
    }

    /** Shows an answer that is kept. */
    void show(Given given) {
        revision = given.revision();
        input.write().accept(given.answer().values());
        comment.setValue(given.answer().comment());
        if (asked.question().comment()
                && (!given.answer().comment().isBlank()
                        || given.answer().values().stream()
                                .anyMatch(asked.question().explain()::contains))) {
            comment.setVisible(true);
            addComment.setVisible(false);
        }
        unfold();
    }

    /** The person has changed it: it is kept at once. */
    void changed() {
        keep(answer(), revision);
    }

    private void keep(Answer mine, long base) {
        refusal.clear();
        settle();
        taken(mine, form.desk().save(asked.path(), mine, base));
    }

    private void taken(Answer mine, SaveOutcome outcome) {
        switch (outcome) {
            case Saved(var now) -> {
                Keeper.confirm(this, form.filling().id(), asked.path());
                form.saved(now.at());
                show(form.filling().given(asked.path()));
            }
            case Not(var why) -> refusal.refused(why);
            case Stale stale -> ask(mine, stale);
        }
    }

    private void settle() {
        conflict.removeAll();
        conflict.setVisible(false);
    }

    private void ask(Answer mine, Stale stale) {
        conflict.removeAll();
        var keep = new Button("Keep mine", event -> keep(mine, stale.theirs().revision()));
        var take = new Button("Take theirs", event -> {
            settle();
            Keeper.confirm(this, form.filling().id(), asked.path());
            form.saved(stale.theirs().at());
            show(form.filling().given(asked.path()));
        });
        var choice = new Div(keep, take);
        choice.addClassName("actions");
        conflict.add(new Paragraph(stale.refused().message()), choice);
        conflict.setVisible(true);
    }

    /** What this answer asks for next; what is there already stays as it stands. */
    void unfold() {
        if (asked.question().kind() == Kind.GROUP) {
            return;
        }
        List<QuestionPanel> next =
                form.below(asked.path()).stream().map(form::panel).toList();
        if (!below.getChildren().toList().equals(next)) {
            below.removeAll();
            next.forEach(below::add);
        }
        below.setVisible(!next.isEmpty());
    }

    /** Brings it before the person's eyes. */
    void jumpTo() {
        getElement()
                .executeJs("this.scrollIntoView({block: 'center'});"
                        + "const it = this.querySelector('input, textarea'); if (it) it.focus({preventScroll: true});");
    }
}
