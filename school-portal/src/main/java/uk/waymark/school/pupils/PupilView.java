package uk.waymark.school.pupils;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.placements.Placement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.Placements;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.pupils.Workers;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.attendance.PupilAttendanceView;
import uk.waymark.school.placements.PlaceView;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.placements.PlacementView;
import uk.waymark.school.placements.WeekWords;
import uk.waymark.transition.Leavers;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** One pupil: who they are, where they are placed, and the next thing to do about it. Opening it is written into the trail. */
@Route(value = "pupils/:id", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class PupilView extends PupilScreen {
    private final Placements placements;
    private final Workers workers;
    private final Leavers leavers;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    PupilView(
            Pupils pupils, Placements placements, Workers workers, Leavers leavers, CurrentPerson person, Clock clock) {
        super("Pupil", pupils, person);
        this.placements = placements;
        this.workers = workers;
        this.leavers = leavers;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    @Override
    protected void show(Pupil pupil) {
        content.removeAll();
        var head = new Div(new Span(pupil.name().toUse()));
        head.addClassName("strip");
        head.getComponentAt(0).addClassName("need");
        var actions = new Div();
        actions.addClassName("actions");
        head.add(actions);
        if (may(Right.SEE_ATTENDANCE, pupil)) {
            var attendance = new RouterLink("Attendance", PupilAttendanceView.class, of(pupil.id()));
            attendance.addClassName("take");
            actions.add(attendance);
        }
        if (may(Right.PLACE_PUPILS, pupil)) {
            var place = new Button(
                    "Place with a provider",
                    event -> getUI().ifPresent(ui -> ui.navigate(PlaceView.class, of(pupil.id()))));
            place.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(place);
        }
        if (may(Right.IMPORT_PUPILS, pupil)) {
            actions.add(new Button("Has left the school", event -> left(pupil)));
        }
        content.add(
                head,
                facts(pupil),
                new Paragraph("Whatever the provider, the duty of care stays with the home school."),
                new H2("Placements"),
                placed(pupil),
                new H2("Everything about the pupil"),
                PupilWays.of(person, pupil.id()));
        if (may(Right.SEE_ATTENDANCE, pupil)) {
            content.add(new WorkersPanel(workers, person, pupil.id()));
        }
    }

    private static DescriptionList facts(Pupil pupil) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                "Legal name",
                pupil.name().legalForename() + " " + pupil.name().legalSurname());
        fact(facts, "UPN", pupil.upn().value());
        fact(facts, "Date of birth", Words.dayAndYear(pupil.bornOn()));
        fact(
                facts,
                "Year and group",
                pupil.yearGroup().orElse("–") + " " + pupil.registrationGroup().orElse(""));
        fact(facts, "SEN status", pupil.senStatus().orElse("Not said"));
        fact(
                facts,
                "Looked after",
                pupil.lookedAfter().map(yes -> yes ? "Yes" : "No").orElse("Not said"));
        return facts;
    }

    private static void fact(DescriptionList facts, String what, String value) {
        facts.add(new DescriptionList.Term(what), new DescriptionList.Description(value));
    }

    private UnorderedList placed(Pupil pupil) {
        var list = new UnorderedList();
        list.addClassName("rows");
        placements.of(person.actor(), pupil.id()).forEach(placement -> list.add(row(pupil, placement)));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new Empty("Not placed with any provider yet.")));
        }
        return list;
    }

    private ListItem row(Pupil pupil, Placement placement) {
        var who = new Div(
                new RouterLink(
                        placement.provider() + ", " + placement.site(),
                        PlacementView.class,
                        PlacementScreen.of(placement.id())),
                new Span(placement.address() + ". " + placement.telephone()),
                new Span(Words.dayAndYear(placement.startsOn()) + " to " + Words.dayAndYear(placement.endsOn()) + ". "
                        + placement.kind().words()),
                new Span(WeekWords.of(placement.pattern())));
        if (placement.kind() == PlacementKind.DUAL_REGISTERED) {
            who.add(new Span(
                    "Registered at both from the first day. School census: main (M) here, subsidiary (S) there."));
        }
        placement.heldBecause().ifPresent(why -> who.add(new Span("May not begin yet. " + why)));
        placement.endReason().ifPresent(why -> who.add(new Span("Ended: " + why)));
        who.addClassName("who");
        var row = new ListItem(who);
        row.addClassName("row");
        var today = Session.today(clock);
        if (placement.heldBecause().isPresent()) {
            row.add(Status.HELD.chip());
        } else if (placement.isOn(today)) {
            row.add(Status.ACTIVE.chip("Now"));
        }
        return row;
    }

    private void left(Pupil pupil) {
        var lastDay = new DatePicker("Last day on the roll", Session.today(clock));
        lastDay.setLocale(Locale.UK);
        var whereTo = new TextField("Where to, as far as you know");
        new AskDialog("The pupil has left the school", lastDay, whereTo)
                .ask(
                        "Take off the roll",
                        () -> lastDay.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose the last day."))
                                : leavers.left(person.actor(), pupil.id(), lastDay.getValue(), whereTo.getValue()),
                        () -> {
                            Say.done("Taken off the roll. Placements end with it, and providers are told.");
                            getUI().ifPresent(ui -> ui.navigate(PupilsView.class));
                        });
    }
}
