package uk.waymark.school.referrals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.referrals.Referral;
import uk.waymark.referrals.Referrals;
import uk.waymark.referrals.Stage;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The head and the AP lead, to see which referral waits for whom: those to decide first, then those to finish, then the decided. */
@Route(value = "referrals", layout = SchoolFrame.class)
@Needs(Right.MAKE_REFERRALS)
@Prototype
public class ReferralsView extends Screen {
    private static final int PAGE = 50;

    private final Referrals referrals;
    private final CurrentPerson person;
    private final Clock clock;
    private final Rows rows = new Rows();
    private final Button more = new Button("Show more", event -> showMore());
    private int shown;

    ReferralsView(Referrals referrals, CurrentPerson person, Clock clock) {
        super("Referrals");
        this.referrals = referrals;
        this.person = person;
        this.clock = clock;
        explain("A referral is opened on the pupil's own page. Nobody is placed before the head has agreed to it.");
        actions(new RouterLink("On our own premises", PremisesView.class));
        var many = new Span(Words.count(referrals.count(person.actor()), "referral", "referrals"));
        many.getElement().setAttribute("role", "status");
        add(many, rows, more);
        showMore();
        rows.orElse("No referral yet. Open a pupil's page and choose \"Referral\".");
    }

    private void showMore() {
        var found = referrals.list(person.actor(), PAGE, shown);
        found.forEach(this::row);
        shown += found.size();
        more.setVisible(found.size() == PAGE);
    }

    private void row(Referral it) {
        rows.row(
                new Component[] {
                    new RouterLink(it.name().listed(), ReferralView.class, ReferralView.of(it.id())),
                    new Span(it.schoolName()
                            + it.yearGroup().map(year -> ", year " + year).orElse("")),
                    new Span("Opened by " + it.opener() + ", " + Words.moment(it.openedAt(), clock))
                },
                chip(it.stage()));
    }

    static Span chip(Stage stage) {
        var status = switch (stage) {
            case TO_FINISH -> Status.TO_DO;
            case TO_DECIDE -> Status.WAITING;
            case AGREED -> Status.IN_ORDER;
            case REFUSED -> Status.REFUSED;
            case WITHDRAWN -> Status.DEACTIVATED;
        };
        return status.chip(stage.words());
    }
}
