package uk.waymark.school.referrals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.commissioning.ProviderLine;
import uk.waymark.commissioning.Standing;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.NewSite;
import uk.waymark.organisations.School;
import uk.waymark.referrals.onsite.Area;
import uk.waymark.referrals.onsite.NewArea;
import uk.waymark.referrals.onsite.Premises;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The AP lead, when the school teaches pupils apart on its own ground: which areas there are, who teaches there; open one. */
@Route(value = "referrals/on-site", layout = SchoolFrame.class)
@Needs(Right.MAKE_REFERRALS)
@Prototype
public class PremisesView extends Screen {
    private final Premises premises;
    private final ProviderChoice choice;
    private final CurrentPerson person;
    private final List<School> schools;
    private final Div content = new Div();

    PremisesView(Premises premises, ProviderChoice choice, Directory directory, CurrentPerson person) {
        super("On our own premises");
        this.premises = premises;
        this.choice = choice;
        this.person = person;
        this.schools = directory.schools(person.actor(), Right.AUDIT_PROVIDERS);
        explain(
                "Areas where pupils are taught apart from their class on the school's own ground. Whoever opens one manages it in"
                        + " the provider's portal, and lets its staff in there; what they mark goes into the school's own register.");
        if (!schools.isEmpty()) {
            actions(new Button("Open an area", event -> open()));
        }
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        var rows = new Rows();
        premises.of(person.actor())
                .forEach(it -> rows.row(
                        Stream.of(
                                        it.name() + ", " + it.address(),
                                        "Taught by: " + it.staff()
                                                + it.deliveredByName()
                                                        .map(by -> " (" + by + ")")
                                                        .orElse(""),
                                        it.reason())
                                .filter(line -> !line.isEmpty()),
                        Status.ACTIVE.chip(it.location().words())));
        content.add(rows.orElse("Your school has no area of its own on record."));
    }

    private void open() {
        var school = new Select<School>();
        school.setLabel("School");
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        school.setValue(schools.getFirst());
        school.setVisible(schools.size() > 1);
        var name = new TextField("Name of the area");
        var street = new TextField("Street");
        var town = new TextField("Town");
        var postcode = new TextField("Postcode");
        var telephone = new TextField("Telephone");
        var location = VoicesPanel.choice("Where it is", Area.Location.values(), Area.Location::words);
        location.setValue(Area.Location.WITHIN_SITE);
        var reason = new TextArea("Why there, where it is not within the school's site");
        var staff = new TextArea("Who teaches and looks after pupils there");
        var by = new Select<ProviderLine>();
        by.setLabel("Another provider whose staff teach there");
        by.setHelperText("Empty where your school's own staff teach.");
        by.setEmptySelectionAllowed(true);
        by.setItems(approved(school.getValue().id()));
        by.setItemLabelGenerator(it -> it == null ? "Our own staff" : it.name());
        new AskDialog("Open an area", school, name, street, town, postcode, telephone, location, reason, staff, by)
                .ask(
                        "Open it",
                        () -> premises.open(
                                person.actor(),
                                school.getValue().id(),
                                new NewArea(
                                        new NewSite(
                                                name.getValue(),
                                                street.getValue(),
                                                town.getValue(),
                                                postcode.getValue(),
                                                telephone.getValue()),
                                        location.getValue(),
                                        reason.getValue(),
                                        staff.getValue(),
                                        Optional.ofNullable(by.getValue()).map(ProviderLine::id))),
                        () -> {
                            Say.done("The area is open.");
                            show();
                        });
    }

    private List<ProviderLine> approved(SchoolId school) {
        return choice.find(
                person.actor(),
                school,
                new ProviderLine.Wanted("", Optional.of(Standing.APPROVED), Optional.empty()),
                0);
    }
}
