package uk.waymark.school.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.contact.Arranged;
import uk.waymark.contact.DayArrangement;
import uk.waymark.contact.DayArrangement.Topic;
import uk.waymark.contact.DayArrangements;
import uk.waymark.ids.Id;
import uk.waymark.money.Pounds;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** Meals and the way there: what holds, what was passed on, and the forms to change it. */
final class DayPanel {
    private final DayArrangements arrangements;
    private final CurrentPerson person;
    private final PlacementFile placement;
    private final Clock clock;
    private final Runnable done;

    DayPanel(DayArrangements arrangements, CurrentPerson person, PlacementFile placement, Clock clock, Runnable done) {
        this.arrangements = arrangements;
        this.person = person;
        this.placement = placement;
        this.clock = clock;
        this.done = done;
    }

    void meals(Div page, boolean writes) {
        var entitled = placement.freeSchoolMeals().orElse(false);
        page.add(new Paragraph(
                entitled
                        ? "The pupil's record has free school meals."
                        : "The pupil's record has no free school meals."));
        if (!entitled) {
            return;
        }
        page.add(list(Topic.MEALS, "Not arranged yet. Tell the provider, and write down how the pupil eats there."));
        var paid = new Rows();
        arrangements
                .payments(person.actor(), placement.id())
                .forEach(it -> paid.row(Stream.of(
                        it.sum().words() + " for " + it.month().getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
                                + " " + it.month().getYear(),
                        "Paid " + Words.dayAndYear(it.paidOn()) + ", " + it.reference() + ". " + it.by() + ".")));
        page.add(paid.orElse("No money is passed on yet."));
        if (writes) {
            var actions = new Div(
                    new Button("Arrange the meal", event -> arrange(Topic.MEALS)),
                    new Button("Money was passed on", event -> pay()));
            actions.addClassName("actions");
            page.add(actions);
        }
    }

    void transport(Div page, boolean writes) {
        page.add(list(Topic.TRANSPORT, "Not arranged yet. Who brings the pupil, and whom does the provider ring?"));
        if (writes) {
            page.add(new Button("Arrange the way there", event -> arrange(Topic.TRANSPORT)));
        }
    }

    private Rows list(Topic topic, String none) {
        var all = arrangements.of(person.actor(), placement.id());
        var now = Arranged.on(all, topic, Session.today(clock));
        var rows = new Rows();
        all.stream().filter(it -> it.arrangement().topic() == topic).forEach(it -> {
            var held = it.arrangement();
            var row = rows.row(Stream.of(
                            held.how().words(),
                            Stream.of(held.who(), held.telephone())
                                    .filter(words -> !words.isEmpty())
                                    .collect(Collectors.joining(", ")),
                            held.words(),
                            "From " + Words.day(held.from())
                                    + held.until()
                                            .map(last -> " to " + Words.day(last))
                                            .orElse("")
                                    + held.toldOn()
                                            .map(day -> ". The provider was told " + Words.day(day))
                                            .orElse("")
                                    + ". " + it.by() + ".")
                    .filter(words -> !words.isEmpty()));
            if (now.filter(it::equals).isPresent()) {
                row.add(Status.ACTIVE.chip("Today"));
            }
        });
        return rows.orElse(none);
    }

    private void arrange(Topic topic) {
        var id = Id.next();
        var how = new Select<DayArrangement.How>();
        how.setLabel("How");
        how.setItems(Arrays.stream(DayArrangement.How.values())
                .filter(it -> it.topic() == topic)
                .toList());
        how.setItemLabelGenerator(DayArrangement.How::words);
        how.setValue(topic == Topic.MEALS ? DayArrangement.How.PROVIDER_COOKS : DayArrangement.How.TAXI);
        var who = new TextField(topic == Topic.MEALS ? "Who sees to it" : "Who brings the pupil");
        who.setMaxLength(200);
        var number = new TextField("Telephone");
        number.setMaxLength(30);
        var words = new TextArea(topic == Topic.MEALS ? "Diet and how it works" : "Where and when");
        words.setMaxLength(500);
        var from = day("From", Session.today(clock));
        var until = day("Last day, if only for some days", null);
        var told = day("The provider was told on", Session.today(clock));
        new AskDialog(topic.words(), how, who, number, words, from, until, told)
                .ask(
                        "Write it down",
                        () -> Optional.ofNullable(from.getValue())
                                .map(first -> arrangements.arrange(
                                        person.actor(),
                                        id,
                                        placement.id(),
                                        new DayArrangement(
                                                how.getValue(),
                                                who.getValue(),
                                                number.getValue(),
                                                words.getValue(),
                                                first,
                                                Optional.ofNullable(until.getValue()),
                                                Optional.ofNullable(told.getValue()))))
                                .orElseGet(DayPanel::noDay),
                        done);
    }

    private void pay() {
        var id = Id.next();
        var today = Session.today(clock);
        var month = day("A day of the month that it is for", today.withDayOfMonth(1));
        var sum = new TextField("Sum");
        sum.setHelperText("In figures, such as £54.15");
        var paid = day("Paid on", today);
        var reference = new TextField("Where the payment is found, such as its number");
        reference.setMaxLength(200);
        new AskDialog("Money for free school meals", month, sum, paid, reference)
                .ask(
                        "Write it down",
                        () -> {
                            var pounds = Pounds.read(sum.getValue());
                            if (pounds.isEmpty()) {
                                return Optional.of(new Refused("SUM", Pounds.HOW));
                            }
                            if (month.getValue() == null || paid.getValue() == null) {
                                return noDay();
                            }
                            return arrangements.pay(
                                    person.actor(),
                                    id,
                                    placement.id(),
                                    YearMonth.from(month.getValue()),
                                    pounds.get(),
                                    paid.getValue(),
                                    reference.getValue());
                        },
                        done);
    }

    private static DatePicker day(String label, @Nullable LocalDate value) {
        var day = new DatePicker(label);
        day.setLocale(Locale.UK);
        day.setValue(value);
        return day;
    }

    private static Optional<Refused> noDay() {
        return Optional.of(new Refused("DAY", "Choose the day."));
    }
}
