package uk.waymark.provider.assurance.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import uk.waymark.access.Right;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.accounts.PeopleView;
import uk.waymark.provider.assurance.changes.ChangesView;
import uk.waymark.provider.assurance.insurance.InsuranceView;
import uk.waymark.provider.assurance.letter.LettersView;
import uk.waymark.provider.assurance.policies.PoliciesView;
import uk.waymark.provider.assurance.staff.CoverView;
import uk.waymark.provider.assurance.staff.StaffView;
import uk.waymark.provider.budgets.InvoicesView;
import uk.waymark.provider.curriculum.CourseView;
import uk.waymark.provider.organisations.SitesView;
import uk.waymark.provider.progress.ReportsToFinishView;
import uk.waymark.provider.tablets.TabletsView;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Doorkeeper;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Screen;

/** The manager or the DSL, when a school asks for something or something changes: one tap to the part of the record it is about. */
@Route(value = "record", layout = ProviderFrame.class)
@Needs({Right.KEEP_PROVIDER_RECORD, Right.MANAGE_SITES, Right.MANAGE_PROVIDER_PEOPLE})
@Prototype
public class RecordView extends Screen {
    private final UnorderedList ways = new UnorderedList();

    RecordView(CurrentPerson person) {
        super("Our record");
        explain("You answer once here for every school that uses you. Each school then looks for itself.");
        ways.addClassName("cards");
        way(person, RegistrationView.class, "Registration and offer", "What you are in law, and what you offer.");
        way(
                person,
                CourseView.class,
                "Course map",
                "What you teach, where pupils join and leave, and whom you work with.");
        way(person, StaffView.class, "Staff record", "Who works here, and which checks are done.");
        way(person, CoverView.class, "Safeguarding cover", "Which DSL or deputy is on hand when you are open.");
        way(person, LettersView.class, "Assurance letters", "To sign for each school, and what each has answered.");
        way(person, ChangesView.class, "Tell of a change", "A new worker, a new DSL, an incident, filtering.");
        way(person, InsuranceView.class, "Insurance", "Five kinds, with certificates and last days.");
        way(person, PoliciesView.class, "Policies", "Yours, and those of schools that you agree to follow.");
        way(person, SitesView.class, "Sites", "Every place where pupils can be, with its certificates.");
        way(person, ActionsView.class, "Actions from audits", "What schools have asked you to put right.");
        way(
                person,
                ReportsToFinishView.class,
                "Reports to finish",
                "Of pupils who have left and are still reported on.");
        way(person, InvoicesView.class, "Invoices", "Filed with schools, and what they answered.");
        way(person, PeopleView.class, "People with an account", "Invite, or shut out at once.");
        way(person, TabletsView.class, "Tablets", "Enrol a tablet, or take one away.");
        add(ways);
    }

    private void way(CurrentPerson person, Class<? extends Component> view, String name, String about) {
        if (!Doorkeeper.opens(view, person.actor())) {
            return;
        }
        var link = new RouterLink(name, view);
        link.addClassName("name");
        var words = new Span(about);
        words.addClassName("small");
        var card = new ListItem(link, words);
        card.addClassName("card");
        ways.add(card);
    }
}
