package uk.waymark.provider.safeguarding;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ConcernId;
import uk.waymark.placements.PlacedPupil;
import uk.waymark.placements.Placements;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.safeguarding.ConcernDraft;
import uk.waymark.safeguarding.ConcernOutcome;
import uk.waymark.safeguarding.RaisingConcerns;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** A tutor who has just heard something opens this and has sent it within two minutes; nothing typed is lost in between. */
@Route(value = "concern", layout = ProviderFrame.class)
@Needs(Right.RAISE_CONCERNS)
@Prototype
public class ConcernFormView extends Screen {
    private static final int TYPING_PAUSE = 1_000;

    private final RaisingConcerns raising;
    private final CurrentPerson person;
    private final Clock clock;
    private final ComboBox<PlacedPupil> pupil = new ComboBox<>("Pupil");
    private final RadioButtonGroup<Boolean> danger = new RadioButtonGroup<>("Is anybody in immediate danger?");
    private final Div call =
            new Div("Ring 999 first. Then ring the school. Then send this: the school's safeguarding leads are told"
                    + " at once that it is urgent.");
    private final TextArea account = new TextArea("What did you see or hear?");
    private final DateTimePicker happened = new DateTimePicker("When was it?");
    private final TextField place = new TextField("Where was it?");
    private final TextArea done = new TextArea("What did you do?");
    private final Span kept = new Span();
    private final Say.Place refusal = new Say.Place();
    private final Button send = new Button("Send to the school", event -> send());
    private ConcernId id = ConcernId.next();

    ConcernFormView(RaisingConcerns raising, Placements placements, CurrentPerson person, Clock clock) {
        super("Raise a concern");
        this.raising = raising;
        this.person = person;
        this.clock = clock;
        var pupils = placements.current(person.actor());
        if (pupils.isEmpty()) {
            add(new Empty("No pupil is placed with you today. If you worry about a child, ring their school's DSL."));
            return;
        }
        build(pupils);
        raising.draft(person.actor()).ifPresent(draft -> fill(draft, pupils));
        keepWhileTyping();
    }

    private void build(List<PlacedPupil> pupils) {
        pupil.setItems(pupils);
        pupil.setItemLabelGenerator(it -> it.name() + ", " + it.school());
        danger.setItems(true, false);
        danger.setItemLabelGenerator(yes -> yes ? "Yes, now" : "No");
        call.addClassName("danger-now");
        call.getElement().setAttribute("role", "alert");
        call.setVisible(false);
        account.setHelperText("In the pupil's own words where you can. What, who, how you know.");
        account.setMinHeight("10em");
        done.setMinHeight("5em");
        done.setHelperText("Whom you told, what you did to keep the pupil safe. If nothing yet, write that.");
        happened.setLocale(Locale.UK);
        happened.setValue(now());
        happened.setMax(now().plusDays(1));
        happened.setDatePlaceholder("Day");
        happened.setTimePlaceholder("Time");
        kept.addClassName("kept");
        kept.getElement().setAttribute("role", "status");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClassName("big");
        send.setDisableOnClick(true);
        var discard = new Button("Throw away", event -> discard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(send, discard, new Anchor("concerns", "Back to the list"));
        buttons.addClassName("actions");
        var form = new Div(pupil, danger, call, account, happened, place, done, refusal, kept, buttons);
        form.addClassName("form");
        add(form);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Session.ENGLAND)
                .withSecond(0)
                .withNano(0);
    }

    private void fill(ConcernDraft draft, List<PlacedPupil> pupils) {
        id = draft.id();
        pupils.stream()
                .filter(it -> draft.placement().filter(it.placement()::equals).isPresent())
                .findFirst()
                .ifPresent(pupil::setValue);
        draft.danger().ifPresent(danger::setValue);
        call.setVisible(draft.danger().orElse(false));
        account.setValue(draft.account());
        place.setValue(draft.place());
        done.setValue(draft.done());
        draft.happenedAt().ifPresent(at -> happened.setValue(LocalDateTime.ofInstant(at, Session.ENGLAND)));
        kept.setText("This is what you wrote before and have not sent.");
    }

    private void keepWhileTyping() {
        for (var field : List.of(account, done)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
        }
        place.setValueChangeMode(ValueChangeMode.LAZY);
        place.setValueChangeTimeout(TYPING_PAUSE);
        for (AbstractField<?, ?> field : List.<AbstractField<?, ?>>of(pupil, danger, account, happened, place, done)) {
            field.addValueChangeListener(event -> keep());
        }
        danger.addValueChangeListener(event -> call.setVisible(Boolean.TRUE.equals(event.getValue())));
    }

    private ConcernDraft typed() {
        return new ConcernDraft(
                id,
                Optional.ofNullable(pupil.getValue()).map(PlacedPupil::placement),
                account.getValue(),
                Optional.ofNullable(happened.getValue())
                        .map(at -> at.atZone(Session.ENGLAND).toInstant()),
                place.getValue(),
                Optional.ofNullable(danger.getValue()),
                done.getValue());
    }

    private void keep() {
        raising.keep(person.actor(), typed())
                .ifPresent(at -> kept.setText("Kept " + Words.time(at) + ", only you can see it. Not sent yet."));
    }

    private void discard() {
        raising.discard(person.actor(), id);
        getUI().ifPresent(ui -> ui.navigate(ConcernsView.class));
    }

    private void send() {
        refusal.clear();
        switch (raising.send(person.actor(), typed())) {
            case ConcernOutcome.Sent(ConcernId ignored, var at) -> {
                Say.done("Sent to the school at " + Words.time(at) + ". You will see here when it is read.");
                getUI().ifPresent(ui -> ui.navigate(ConcernsView.class));
            }
            case ConcernOutcome.NotSent(var refused) -> {
                refusal.refused(refused);
                send.setEnabled(true);
            }
        }
    }
}
