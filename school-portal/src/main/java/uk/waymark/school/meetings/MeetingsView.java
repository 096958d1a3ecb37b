package uk.waymark.school.meetings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.meetings.AskOutcome;
import uk.waymark.meetings.MeetingInvitations;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.ReviewRequest;
import uk.waymark.meetings.ReviewRequests;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.pupils.Workers;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead, before and after each review: when it is, by when the parents are invited, what they said, and the record. */
@Route(value = "placements/:id/meetings", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class MeetingsView extends PlacementScreen {
    private final Meetings meetings;
    private final MeetingInvitations invitations;
    private final ReviewRequests requests;
    private final Workers workers;
    private final CurrentPerson person;
    private final Clock clock;

    MeetingsView(
            PlacementFiles placements,
            Meetings meetings,
            MeetingInvitations invitations,
            ReviewRequests requests,
            Workers workers,
            CurrentPerson person,
            Clock clock) {
        super("Meetings and reviews", placements, person);
        this.meetings = meetings;
        this.invitations = invitations;
        this.requests = requests;
        this.workers = workers;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var today = Session.today(clock);
        var dialogs = new MeetingDialogs(meetings, invitations, workers, person.actor(), () -> fill(placement));
        var keeps = may(Right.PLACE_PUPILS, placement) || may(Right.PLAN_SUPPORT, placement);
        if (keeps) {
            var plan = new Button(
                    "Plan a meeting", event -> dialogs.plan(placement.pupil(), Optional.of(placement.id()), today));
            plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var actions = new Div(plan, new Button("A review was asked for", event -> asked(placement, today)));
            actions.addClassName("actions");
            page.add(actions);
        }
        page.add(
                new MeetingRowsPanel(dialogs, today, keeps).show(meetings.ofPlacement(person.actor(), placement.id())));
        page.add(new H2("Reviews that were asked for"), requests(placement));
    }

    private Rows requests(PlacementFile placement) {
        var rows = new Rows();
        requests.of(person.actor(), placement.id())
                .forEach(it -> rows.row(
                        Stream.of(
                                        it.by().words() + ": " + it.name(),
                                        "Asked on " + Words.dayAndYear(it.askedOn()),
                                        it.words())
                                .filter(line -> !line.isEmpty()),
                        it.dueOn()
                                .map(day -> Status.TO_DO.chip("By " + Words.dayAndYear(day)))
                                .orElseGet(() -> Status.READ.chip("Reviewed within ten weeks before"))));
        return rows.orElse("Nobody has asked for one. A request in writing is met within ten weeks.");
    }

    private void asked(PlacementFile placement, LocalDate today) {
        var id = Id.next();
        var by = MeetingDialogs.select("Who asked", ReviewRequest.By.values(), ReviewRequest.By::words);
        var name = new TextField("Name");
        var on = MeetingDialogs.day("The request came in on", today);
        var words = MeetingDialogs.area("What they write", "", 2_000);
        new AskDialog("A review was asked for in writing", by, name, on, words)
                .ask(
                        "Write it down",
                        () -> on.getValue() == null
                                ? Optional.of(new Refused("DAY", "Choose the day."))
                                : told(requests.askFor(
                                        person.actor(),
                                        id,
                                        placement.id(),
                                        by.getValue(),
                                        name.getValue(),
                                        on.getValue(),
                                        words.getValue())),
                        () -> fill(placement));
    }

    private static Optional<Refused> told(AskOutcome outcome) {
        return switch (outcome) {
            case AskOutcome.Not(var refused) -> Optional.of(refused);
            case AskOutcome.MeetBy(var day) -> {
                Say.done("Hold it by " + Words.dayAndYear(day) + ".");
                yield Optional.empty();
            }
            case AskOutcome.HeldLately(var on) -> {
                Say.done("One was held on " + Words.dayAndYear(on) + ", so the law asks for no other yet.");
                yield Optional.empty();
            }
        };
    }
}
