package uk.waymark.provider.assurance.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.staff.SafeguardingCover;
import uk.waymark.assurance.staff.SafeguardingDuty;
import uk.waymark.assurance.staff.StaffLine;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.assurance.staff.StaffState;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.assurance.ProviderScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The DSL opens this when the rota changes: in which opening hours is nobody on hand, and who takes them? */
@Route(value = "cover", layout = ProviderFrame.class)
@Needs(Right.KEEP_PROVIDER_RECORD)
@Prototype
public class CoverView extends ProviderScreen {
    private final SafeguardingCover cover;
    private final StaffRecord record;
    private final CurrentPerson person;

    CoverView(SafeguardingCover cover, StaffRecord record, CurrentPerson person) {
        super("DSL on hand", record.providers(person.actor()));
        this.cover = cover;
        this.record = record;
        this.person = person;
        explain(
                "A DSL or deputy is on hand whenever you are open. Hours that nobody covers are shown first, here and to the schools.");
        var hours = new Button("Opening hours", event -> hours());
        var add = new Button("Add to the rota", event -> addLine());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(hours, add);
        begin();
    }

    @Override
    protected void show(Div content) {
        var actor = person.actor();
        var gaps = new Rows();
        cover.gaps(actor, provider()).forEach(words -> gaps.row(Stream.of(words), Status.URGENT.chip("Missing")));
        var opening = new Rows();
        cover.opening(actor, provider()).forEach(it -> {
            var shut = new Button("Shut that day", event -> {
                cover.shut(actor, provider(), it.day());
                refresh();
            });
            shut.setAriaLabel("Shut on " + name(it.day()));
            opening.row(Stream.of(name(it.day()), Words.time(it.opensAt()) + " to " + Words.time(it.closesAt())), shut);
        });
        var rota = new Rows();
        cover.rota(actor, provider()).forEach(it -> {
            var end = new Button("Take off", event -> {
                cover.end(actor, provider(), it.id());
                refresh();
            });
            end.setAriaLabel("Take " + it.name() + " off on " + name(it.day()));
            rota.row(
                    Stream.of(
                            it.name() + ", " + it.telephone(),
                            name(it.day()) + " " + Words.time(it.from()) + " to " + Words.time(it.to())),
                    end);
        });
        content.add(gaps, new H2("Opening hours"), opening.orElse("When are you open? Say so first."));
        content.add(new H2("Who is on hand"), rota.orElse("Nobody is on the rota yet."));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static CheckboxGroup<DayOfWeek> days() {
        var days = new CheckboxGroup<DayOfWeek>("Days");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(CoverView::name);
        days.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        return days;
    }

    private static TimePicker time(String label, int hour) {
        var time = new TimePicker(label, LocalTime.of(hour, 0));
        time.setLocale(Locale.UK);
        return time;
    }

    private void hours() {
        var days = days();
        var from = time("Opens at", 9);
        var to = time("Closes at", 15);
        new AskDialog("Opening hours", days, from, to)
                .ask(
                        "Keep",
                        () -> from.getValue() == null || to.getValue() == null
                                ? times()
                                : cover.open(
                                        person.actor(), provider(), days.getValue(), from.getValue(), to.getValue()),
                        this::refresh);
    }

    private static Optional<Refused> times() {
        return Optional.of(new Refused("HOURS", "Choose both times."));
    }

    private void addLine() {
        var who = new Select<StaffLine>();
        who.setLabel("DSL or deputy");
        who.setItems(record.of(person.actor(), provider()).stream()
                .filter(line -> line.state() != StaffState.LEFT)
                .filter(line -> line.member().details().duty() != SafeguardingDuty.NONE)
                .toList());
        who.setItemLabelGenerator(line -> line.member().details().name());
        var days = days();
        var from = time("From", 9);
        var to = time("To", 15);
        var telephone = new TextField("Telephone on which they answer");
        telephone.setMaxLength(30);
        new AskDialog("Who is on hand", who, days, from, to, telephone)
                .ask(
                        "Add",
                        () -> {
                            if (who.getValue() == null) {
                                return Optional.of(new Refused(
                                        "DUTY",
                                        "Choose a DSL or a deputy. If there is none, name one on the staff record."));
                            }
                            return from.getValue() == null || to.getValue() == null
                                    ? times()
                                    : cover.cover(
                                            person.actor(),
                                            who.getValue().member().id(),
                                            days.getValue(),
                                            from.getValue(),
                                            to.getValue(),
                                            telephone.getValue());
                        },
                        this::refresh);
    }
}
