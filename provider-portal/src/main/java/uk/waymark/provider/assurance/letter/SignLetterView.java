package uk.waymark.provider.assurance.letter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.letter.LetterForm;
import uk.waymark.assurance.letter.SignOutcome;
import uk.waymark.assurance.letter.Signature;
import uk.waymark.assurance.letter.SigningLetters;
import uk.waymark.assurance.letter.Undertaking;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.assurance.staff.StaffView;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The signatory reads what the record says, ticks the four undertakings and types the name; gaps are named before anything else. */
@Route(value = "letter/:provider/:id", layout = ProviderFrame.class)
@Needs(Right.SIGN_LETTERS)
@Prototype
public class SignLetterView extends Screen implements BeforeEnterObserver {
    private final SigningLetters letters;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();
    private final Map<Undertaking, Checkbox> ticks = new EnumMap<>(Undertaking.class);
    private final UUID id = Id.next();

    SignLetterView(SigningLetters letters, CurrentPerson person, Clock clock) {
        super("Assurance letter");
        this.letters = letters;
        this.person = person;
        this.clock = clock;
        var back = new RouterLink("All letters", LettersView.class);
        back.addClassName("take");
        actions(back);
        add(content);
    }

    static RouteParameters of(ProviderId provider, SchoolId school) {
        return new RouteParameters(Map.of(
                "provider", provider.value().toString(), "id", school.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var provider = named(event, "provider").map(ProviderId::new);
        var school = named(event, "id").map(SchoolId::new);
        provider.flatMap(at -> school.flatMap(to -> letters.open(person.actor(), at, to)))
                .ifPresentOrElse(
                        form -> show(form, provider.orElseThrow()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<UUID> named(BeforeEnterEvent event, String name) {
        return event.getRouteParameters()
                .get(name)
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString);
    }

    private void show(LetterForm form, ProviderId provider) {
        content.removeAll();
        ticks.clear();
        standing(form);
        gaps(form);
        letter(form);
        if (form.gaps().isEmpty()) {
            sign(form, provider);
        }
    }

    private void standing(LetterForm form) {
        var name = new Span(form.text().school());
        name.addClassName("need");
        var head = new Div(
                name,
                LettersView.chip(form.standing().state()),
                new Span(String.join(" ", form.standing().why())));
        head.addClassName("strip");
        content.add(head);
        form.standing().letter().ifPresent(letter -> {
            var last = new Paragraph("The last letter was signed by " + letter.signer() + ", "
                    + Words.moment(letter.signedAt(), clock) + ". SHA-256 " + letter.hash());
            last.addClassName("hash");
            content.add(last);
        });
    }

    private void gaps(LetterForm form) {
        if (form.gaps().isEmpty()) {
            return;
        }
        var rows = new Rows();
        form.gaps().forEach(gap -> rows.row(Stream.of(gap.words()), Status.URGENT.chip("Gap")));
        var mend = new RouterLink("Put the staff record right", StaffView.class);
        mend.addClassName("take");
        content.add(new H2("The letter cannot be signed while the record has gaps"), rows, mend);
    }

    private void letter(LetterForm form) {
        var text = form.text();
        content.add(new H2(text.title()));
        Stream.of(text.provider(), text.day(), text.addressee(), text.core())
                .forEach(it -> content.add(new Paragraph(it)));
        text.people().forEach(who -> {
            var table = new DataTable("Checks of " + who.name(), List.of("Check", "Confirmed"));
            who.confirmed().forEach(it -> table.row(DataTable.text(it.kind().words()), DataTable.text(it.words())));
            content.add(new H3(who.name() + ", " + who.role()), table);
        });
    }

    private void sign(LetterForm form, ProviderId provider) {
        content.add(new H2("What you undertake"));
        var fields = new Div();
        fields.addClassName("form");
        Stream.of(Undertaking.values()).forEach(it -> {
            var tick = new Checkbox(it.title(), form.ticked().contains(it));
            tick.setHelperText(it.words());
            ticks.put(it, tick);
            fields.add(tick);
        });
        var position = new TextField("Your role or position", form.position(), "");
        position.setMaxLength(200);
        position.setValueChangeMode(ValueChangeMode.LAZY);
        var name = new TextField("Type your full name to sign");
        name.setHelperText("As on your account: " + person.actor().name());
        var refusal = new Say.Place();
        var school = form.standing().school();
        Runnable keep = () -> letters.keep(person.actor(), provider, school, ticked(), position.getValue());
        ticks.values().forEach(tick -> tick.addValueChangeListener(event -> keep.run()));
        position.addValueChangeListener(event -> keep.run());
        var sign = new Button("Sign for " + form.text().school());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.addClassName("big");
        sign.setDisableOnClick(true);
        sign.addClickListener(event -> {
            refusal.clear();
            var signature = new Signature(id, ticked(), name.getValue(), position.getValue(), form.seal());
            switch (letters.sign(person.actor(), provider, school, signature)) {
                case SignOutcome.Signed(var letter) -> {
                    Say.done("Signed. " + form.text().school() + " is told.");
                    getUI().ifPresent(ui -> ui.navigate(LettersView.class));
                }
                case SignOutcome.NotSigned(var refused) -> {
                    refusal.refused(refused);
                    sign.setEnabled(true);
                }
            }
        });
        fields.add(position, name, refusal, sign, new RouterLink("Not now: keep it as a draft", LettersView.class));
        content.add(fields);
    }

    private Set<Undertaking> ticked() {
        return ticks.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
