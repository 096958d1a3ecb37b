package uk.waymark.school.referrals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.ReferralId;
import uk.waymark.notices.Notices;
import uk.waymark.referrals.Need;
import uk.waymark.referrals.ReferralDecisions;
import uk.waymark.referrals.ReferralFile;
import uk.waymark.referrals.Referrals;
import uk.waymark.referrals.Stage;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.school.pupils.PupilView;
import uk.waymark.web.Words;
import uk.waymark.web.forms.Evidence;
import uk.waymark.web.forms.FormPanel;
import uk.waymark.web.forms.FormSheet;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The AP lead over days, then the head: in ten seconds, how far the referral is, what is missing, and the next step. */
@Route(value = "referrals/:id", layout = SchoolFrame.class)
@Needs(Right.MAKE_REFERRALS)
@Prototype
public class ReferralView extends Screen implements BeforeEnterObserver {
    private final Referrals referrals;
    private final ReferralDecisions decisions;
    private final ReferralPanels panels;
    private final Notices notices;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    ReferralView(
            Referrals referrals,
            ReferralDecisions decisions,
            ReferralPanels panels,
            Notices notices,
            CurrentPerson person,
            Clock clock) {
        super("Referral");
        this.referrals = referrals;
        this.decisions = decisions;
        this.panels = panels;
        this.notices = notices;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    public static RouteParameters of(ReferralId id) {
        return new RouteParameters("id", id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> new ReferralId(UUID.fromString(text)))
                .flatMap(id -> referrals.open(person.actor(), id))
                .ifPresentOrElse(
                        file -> {
                            notices.read(person.actor(), file.referral().id());
                            show(file);
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void again(ReferralId id) {
        referrals.open(person.actor(), id).ifPresent(this::show);
    }

    private void show(ReferralFile file) {
        content.removeAll();
        var referral = file.referral();
        Runnable again = () -> again(referral.id());
        content.add(head(file));
        if (referral.stage().isOpen()) {
            content.add(new H2("What is missing"), missing(file), steps(file, again));
        }
        content.add(panels.decision(file, again));
        form(file, again);
        content.add(panels.voices(file, again), panels.candidates(file, again), panels.visits(file, again));
        if (referral.stage() != Stage.TO_FINISH) {
            content.add(new H2("The form"), new FormSheet(file.filling()));
        }
    }

    private Div head(ReferralFile file) {
        var referral = file.referral();
        var who = new RouterLink(referral.name().toUse(), PupilView.class, PupilScreen.of(referral.pupil()));
        who.addClassName("need");
        var head = new Div(
                who,
                ReferralsView.chip(referral.stage()),
                new Span("Opened by " + referral.opener() + ", " + Words.moment(referral.openedAt(), clock)));
        if (referral.hasPlan()) {
            head.add(Status.SOON.chip("EHC plan"));
        }
        if (referral.isLookedAfter()) {
            head.add(Status.SOON.chip("Looked after"));
        }
        referral.freeSchoolMeals().filter(yes -> yes).ifPresent(yes -> head.add(Status.SOON.chip("Free school meals")));
        head.addClassName("strip");
        return head;
    }

    private static Rows missing(ReferralFile file) {
        var rows = new Rows();
        for (Need need : file.needs()) {
            rows.row(
                    Stream.of(need.words()),
                    (need.blocks() ? Status.MISSING : Status.SOON).chip(need.blocks() ? "Missing" : "Look"));
        }
        return rows.orElse("Nothing. It waits for the head's decision.");
    }

    private Div steps(ReferralFile file, Runnable again) {
        var steps = new Div();
        steps.addClassName("actions");
        var id = file.referral().id();
        if (file.referral().stage() == Stage.TO_DECIDE) {
            steps.add(new Button(
                    "Take back for changes",
                    event -> ask("Take back for changes", words -> referrals.again(person.actor(), id, words), again)));
        }
        steps.add(new Button(
                "Withdraw", event -> ask("Withdraw", words -> decisions.withdraw(person.actor(), id, words), again)));
        return steps;
    }

    private static void ask(
            String title, java.util.function.Function<String, Optional<Refused>> action, Runnable again) {
        var reason = new TextArea("Why");
        new AskDialog(title, reason).ask(title, () -> action.apply(reason.getValue()), () -> {
            Say.done("Done.");
            again.run();
        });
    }

    private void form(ReferralFile file, Runnable again) {
        referrals
                .desk(person.actor(), file.referral().id())
                .ifPresent(desk -> content.add(new H2("The form"), new FormPanel(desk, Evidence.NONE, () -> {
                    Say.done("Submitted. The head decides when everybody was asked.");
                    again.run();
                })));
        if (file.referral().stage() == Stage.TO_DECIDE) {
            content.add(new Paragraph("The form is submitted; it stands at the end of this page."));
        }
    }
}
