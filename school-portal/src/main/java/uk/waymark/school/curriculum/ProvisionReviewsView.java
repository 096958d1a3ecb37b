package uk.waymark.school.curriculum;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.curriculum.ProvisionReview;
import uk.waymark.curriculum.ProvisionReviews;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.forms.Evidence;
import uk.waymark.web.forms.FormPanel;
import uk.waymark.web.forms.FormSheet;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The AP lead, once a year: how good the school's alternative provision is as a whole, area by area, beside the last time. */
@Route(value = "provision-reviews", layout = SchoolFrame.class)
@Needs(Right.AUDIT_PROVIDERS)
@Prototype
public class ProvisionReviewsView extends Screen {
    private final ProvisionReviews reviews;
    private final CurrentPerson person;
    private final Clock clock;
    private final Select<School> school = new Select<>();
    private final Div content = new Div();

    ProvisionReviewsView(ProvisionReviews reviews, Directory directory, CurrentPerson person, Clock clock) {
        super("How good is our provision?");
        this.reviews = reviews;
        this.person = person;
        this.clock = clock;
        var schools = directory.schools(person.actor(), Right.AUDIT_PROVIDERS);
        school.setLabel("School");
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        school.setVisible(schools.size() > 1);
        school.setValue(schools.getFirst());
        school.addValueChangeListener(event -> show());
        explain("A look at all placements together, in nine areas. Write no child's name.");
        var begin = new Button("Begin a review", event -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(begin);
        add(school, content);
        show();
    }

    private void begin() {
        reviews.begin(person.actor(), school.getValue().id()).ifPresent(Say::refused);
        show();
    }

    private void show() {
        content.removeAll();
        var rows = new Rows();
        reviews.of(person.actor(), school.getValue().id()).forEach(it -> row(rows, it));
        content.add(rows.orElse("No review yet. Begin the first; you can stop and go on at any time."));
    }

    private void row(Rows rows, ProvisionReview it) {
        var open = new Button(it.mine() ? "Go on" : "Read", event -> open(it));
        open.setVisible(it.mine() || it.submittedAt().isPresent());
        rows.row(
                Stream.of("Begun " + Words.dayAndYear(Session.dateOf(it.startedAt())), it.by()),
                it.submittedAt()
                        .map(at -> Status.DONE.chip("Finished " + Words.moment(at, clock)))
                        .orElseGet(() -> Status.TO_DO.chip("Being written")),
                open);
    }

    private void open(ProvisionReview it) {
        content.removeAll();
        content.add(new Button("Back to the list", event -> show()));
        reviews.desk(person.actor(), it.id())
                .filter(desk -> it.mine())
                .ifPresent(desk -> content.add(new FormPanel(desk, Evidence.NONE, this::show)));
        reviews.answers(person.actor(), it.id()).ifPresent(filling -> content.add(new FormSheet(filling)));
    }
}
