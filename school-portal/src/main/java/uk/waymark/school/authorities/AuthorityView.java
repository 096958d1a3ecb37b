package uk.waymark.school.authorities;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.authorities.Authorities;
import uk.waymark.authorities.AuthorityDesk;
import uk.waymark.authorities.NewTold;
import uk.waymark.authorities.TellBy;
import uk.waymark.authorities.Told;
import uk.waymark.authorities.Topic;
import uk.waymark.authorities.Whom;
import uk.waymark.calendar.Session;
import uk.waymark.exports.ExportFile;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead, after placing a pupil or changing their provision: who outside school knows of it, and who has to be told yet. */
@Route(value = "placements/:id/authority", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class AuthorityView extends PlacementScreen {
    private final Authorities authorities;
    private final CurrentPerson person;
    private final Clock clock;

    AuthorityView(PlacementFiles placements, Authorities authorities, CurrentPerson person, Clock clock) {
        super("Who has been told", placements, person);
        this.authorities = authorities;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        if (may(Right.PLACE_PUPILS, placement) || may(Right.PLAN_SUPPORT, placement)) {
            page.add(actions(placement));
        }
        var told = new Rows();
        authorities.told(person.actor(), placement.id()).forEach(it -> row(told, it));
        page.add(
                new H2("Told"),
                told.orElse(
                        "Nobody outside school has been told yet. E-mails without a name, calls and letters stand here."));
        var desks = new Rows();
        authorities.desks(person.actor(), placement.id()).forEach(it -> row(desks, placement, it));
        page.add(
                new H2("Whom to tell at the authority"),
                desks.orElse(
                        "No desk of an authority is on record. Add your own authority's, and that of the pupil's home where it is another."));
        if (may(Right.MANAGE_WORKERS, placement)) {
            page.add(new Button("Add a desk", event -> add(placement)));
        }
    }

    private Div actions(PlacementFile placement) {
        var note = new Button("Write down that somebody was told", event -> note(placement));
        note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(
                note,
                new Download(
                        "Letter to the authority",
                        () -> authorities
                                .letter(person.actor(), placement.id(), Topic.PLACEMENT)
                                .map(bytes -> new ExportFile(
                                        "letter-" + placement.id().value() + ".pdf", "application/pdf", bytes))));
        actions.addClassName("actions");
        return actions;
    }

    private static void row(Rows rows, Told it) {
        rows.row(
                Stream.of(
                                it.whom().words() + ": " + it.name(),
                                it.topic().words(),
                                Words.dayAndYear(it.on()) + ", "
                                        + it.how().words().toLowerCase(Locale.ROOT)
                                        + it.by().map(by -> ", " + by).orElse(", by Waymark"),
                                it.words())
                        .filter(line -> !line.isEmpty()),
                it.how() == TellBy.MAIL ? Status.READ.chip("Asked to ring") : Status.DONE.chip("Told"));
    }

    private void row(Rows rows, PlacementFile placement, AuthorityDesk it) {
        var row = rows.row(
                Stream.of(
                        it.authority() + (it.ofHome() ? " (the pupil's home)" : ""),
                        it.name(),
                        Stream.of(it.telephone(), it.email())
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", "))),
                it.checked() || it.email().isEmpty()
                        ? Status.IN_ORDER.chip(it.email().isEmpty() ? "By telephone" : "Address checked")
                        : Status.TO_DO.chip("Address not checked: nothing is sent to it"));
        if (!may(Right.MANAGE_WORKERS, placement)) {
            return;
        }
        if (!it.checked() && it.email().isPresent()) {
            row.add(button(
                    "I have checked the address", it, placement, () -> authorities.checkDesk(person.actor(), it.id())));
        }
        row.add(button("Remove", it, placement, () -> authorities.endDesk(person.actor(), it.id())));
    }

    private Button button(
            String words, AuthorityDesk desk, PlacementFile placement, Supplier<Optional<Refused>> action) {
        var button = new Button(words, event -> {
            action.get().ifPresentOrElse(Say::refused, () -> Say.done("Done."));
            fill(placement);
        });
        button.setAriaLabel(words + ": " + desk.authority() + ", " + desk.name());
        return button;
    }

    private void note(PlacementFile placement) {
        var id = Id.next();
        var topic = select("About", Topic.values(), Topic::words);
        var whom = select("Who was told", Whom.values(), Whom::words);
        var name = new TextField("Person or team");
        name.setMaxLength(200);
        var how = select(
                "How",
                new TellBy[] {TellBy.TELEPHONE, TellBy.POST, TellBy.BY_HAND, TellBy.SECURE, TellBy.MAIL},
                TellBy::words);
        var on = new DatePicker("On", Session.today(clock));
        on.setLocale(Locale.UK);
        var words = new TextArea("Anything to note");
        words.setMaxLength(500);
        new AskDialog("Somebody was told", topic, whom, name, how, on, words)
                .ask(
                        "Write it down",
                        () -> on.getValue() == null
                                ? Optional.of(new Refused("DAY", "Choose the day."))
                                : authorities.note(
                                        person.actor(),
                                        placement.id(),
                                        new NewTold(
                                                id,
                                                topic.getValue(),
                                                whom.getValue(),
                                                name.getValue(),
                                                how.getValue(),
                                                on.getValue(),
                                                words.getValue())),
                        () -> fill(placement));
    }

    private void add(PlacementFile placement) {
        var whose = new RadioButtonGroup<Boolean>("Whose authority?");
        whose.setItems(false, true);
        whose.setItemLabelGenerator(home -> home ? "Of the pupil's home" : "Of the school, for all its placements");
        whose.setValue(false);
        var authority = new TextField("Authority");
        var name = new TextField("Person or team");
        var telephone = new TextField("Telephone");
        var email = new EmailField("E-mail address");
        new AskDialog("Add a desk", whose, authority, name, telephone, email)
                .ask(
                        "Add",
                        () -> authorities.addDesk(
                                person.actor(),
                                placement.id(),
                                whose.getValue(),
                                authority.getValue(),
                                name.getValue(),
                                text(telephone.getValue()),
                                text(email.getValue())),
                        () -> fill(placement));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text.strip()).filter(it -> !it.isEmpty());
    }

    private static <T> Select<T> select(String label, T[] values, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(words::apply);
        select.setValue(values[0]);
        return select;
    }
}
