package uk.waymark.school.organisations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Contact;
import uk.waymark.organisations.Contacts;
import uk.waymark.organisations.Directory;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** Who to ring at the school about AP: the AP lead, the DSL, the attendance officer, the link governor. */
@Route(value = "contacts", layout = SchoolFrame.class)
@Needs(Right.SEE_DIRECTORY)
@Prototype
public class ContactsView extends Screen {
    private final Contacts contacts;
    private final CurrentPerson person;

    ContactsView(Contacts contacts, Directory directory, CurrentPerson person) {
        super("Key contacts");
        this.contacts = contacts;
        this.person = person;
        var schools = directory.schools(person.actor(), Right.SEE_DIRECTORY);
        schools.forEach(school -> {
            var page = new Div();
            add(new H2(school.name()), page);
            show(page, school.id());
        });
        if (schools.isEmpty()) {
            add(new Empty("You have no role at a school, so there are no contacts to show."));
        }
    }

    private void show(Div page, SchoolId school) {
        page.removeAll();
        var list = new UnorderedList();
        list.addClassName("rows");
        var mayChange = person.actor().schools(Right.MANAGE_CONTACTS).contains(school);
        contacts.of(person.actor(), school).forEach(contact -> list.add(row(page, school, contact, mayChange)));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new Empty("No contact is on record yet.")));
        }
        page.add(list);
        if (mayChange) {
            page.add(form(page, school));
        }
    }

    private ListItem row(Div page, SchoolId school, Contact contact, boolean mayChange) {
        var reach = contact.telephone().orElse("") + " " + contact.email().orElse("");
        var who = new Div(new Span(contact.name()), new Span(contact.duty()), new Span(reach.strip()));
        who.addClassName("who");
        var row = new ListItem(who);
        row.addClassName("row");
        if (mayChange) {
            var remove = new Button("Remove", event -> {
                contacts.end(person.actor(), school, contact.id());
                show(page, school);
            });
            remove.setAriaLabel("Remove " + contact.name());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(remove);
        }
        return row;
    }

    private Div form(Div page, SchoolId school) {
        var duty = new TextField("Duty");
        var name = new TextField("Name");
        var telephone = new TextField("Telephone");
        var email = new EmailField("E-mail");
        var refusal = new Say.Place();
        var add = new Button(
                "Add contact",
                event -> contacts.add(
                                person.actor(),
                                school,
                                duty.getValue(),
                                name.getValue(),
                                filled(telephone.getValue()),
                                filled(email.getValue()))
                        .ifPresentOrElse(refusal::refused, () -> show(page, school)));
        var fields = new Div(duty, name, telephone, email, add);
        fields.addClassName("row-form");
        return new Div(refusal, fields);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(it -> !it.isEmpty());
    }
}
