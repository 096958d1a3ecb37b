package uk.waymark.school.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.families.FamilyAbsences;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyViews;
import uk.waymark.families.FamilyWords;
import uk.waymark.families.HomeContact;
import uk.waymark.families.LettingIn;
import uk.waymark.families.Standing;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/**
 * The office, the AP lead or a DSL, when somebody at home has to be reached, or an order of a court comes in: who is rung first, who holds
 * responsibility, who is let in and what each of them sees.
 */
@Route(value = "pupils/:id/family", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class FamilyContactsView extends PupilScreen {
    private final FamilyContacts contacts;
    private final LettingIn lettingIn;
    private final FamilyViews views;
    private final FamilyAbsences absences;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    FamilyContactsView(
            Pupils pupils,
            FamilyContacts contacts,
            LettingIn lettingIn,
            FamilyViews views,
            FamilyAbsences absences,
            CurrentPerson person,
            Clock clock) {
        super("Home and family", pupils, person);
        this.contacts = contacts;
        this.lettingIn = lettingIn;
        this.views = views;
        this.absences = absences;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    @Override
    protected void show(Pupil pupil) {
        content.removeAll();
        var keeps = may(Right.KEEP_FAMILY_CONTACTS, pupil);
        var rows = new Rows();
        contacts.of(person.actor(), pupil.id()).forEach(it -> add(rows, pupil, it, keeps));
        content.add(
                new Paragraph(pupil.name().toUse()),
                new H2("At home, in the order in which they are rung"),
                rows.orElse("Nobody yet. Add the parents and carers, and who is rung in an emergency."));
        if (keeps) {
            content.add(new Button(
                    "Add somebody",
                    event -> dialogs(pupil)
                            .add(contacts.of(person.actor(), pupil.id()).size() + 1)));
            content.add(new H2("The pupil's own access"), ownAccess(pupil));
        }
        if (may(Right.PLAN_SUPPORT, pupil) || may(Right.HANDLE_CONCERNS, pupil)) {
            content.add(new ViewsPanel(views, contacts, person, pupil.id(), clock));
        }
        content.add(new AbsencesPanel(absences.of(person.actor(), pupil.id())));
    }

    private ContactDialogs dialogs(Pupil pupil) {
        return new ContactDialogs(contacts, lettingIn, person, clock, pupil.id(), () -> show(pupil));
    }

    private void add(Rows rows, Pupil pupil, HomeContact it, boolean keeps) {
        var contact = it.contact();
        var row = rows.row(Stream.of(
                        contact.priority() + ". " + contact.name() + ", " + contact.relation(),
                        line(contact.mobile(), contact.home(), contact.work(), contact.email()),
                        contact.address().orElse("") + (contact.addressHidden() ? " (address kept hidden)" : ""),
                        FamilyWords.in(contact.language()).name(),
                        it.note(),
                        it.why())
                .filter(text -> !text.isBlank()));
        row.add(standing(it.standing()).chip(it.standing().words()));
        if (contact.email().isPresent()) {
            row.add(
                    contact.emailChecked()
                            ? Status.IN_ORDER.chip("E-mail checked")
                            : Status.TO_DO.chip("E-mail not checked: nothing is sent to it"));
        }
        if (it.letIn()) {
            row.add(Status.ACTIVE.chip("Let in"));
        }
        if (keeps) {
            buttons(row, pupil, it);
        }
    }

    @SafeVarargs
    private static String line(Optional<String>... ways) {
        return Stream.of(ways)
                .flatMap(Optional::stream)
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
    }

    private static Status standing(Standing standing) {
        return switch (standing) {
            case RESPONSIBLE -> Status.IN_ORDER;
            case NOT_RESPONSIBLE -> Status.NOT_EXPECTED;
            case NOT_TOLD -> Status.REFUSED;
        };
    }

    private void buttons(ListItem row, Pupil pupil, HomeContact it) {
        var dialogs = dialogs(pupil);
        var id = it.contact().id();
        row.add(button("Change", it, () -> dialogs.change(it)), button("Responsibility", it, () -> dialogs.stand(it)));
        if (it.contact().email().isPresent() && !it.contact().emailChecked()) {
            row.add(button(
                    "I have checked the e-mail", it, () -> done(pupil, () -> contacts.checkEmail(person.actor(), id))));
        }
        if (it.letIn()) {
            row.add(
                    button("What they see", it, () -> dialogs.sees(it)),
                    button("Shut out", it, () -> done(pupil, () -> lettingIn.shut(person.actor(), id))));
        } else if (it.standing() == Standing.RESPONSIBLE) {
            row.add(button("Let in", it, () -> done(pupil, () -> lettingIn.letIn(person.actor(), id))));
        }
        row.add(button("Take off", it, () -> dialogs.end(it)));
    }

    private static Button button(String words, HomeContact it, Runnable action) {
        var button = new Button(words, event -> action.run());
        button.setAriaLabel(words + ": " + it.contact().name());
        return button;
    }

    private void done(Pupil pupil, Supplier<Optional<Refused>> action) {
        action.get().ifPresentOrElse(Say::refused, () -> {
            Say.done("Done.");
            show(pupil);
        });
    }

    private Div ownAccess(Pupil pupil) {
        var address = lettingIn.pupilAddress(person.actor(), pupil.id());
        return new Div(
                new Paragraph(
                        address.map(it -> "The pupil signs in with " + it + ".")
                                .orElse(
                                        "Not let in. A pupil who is ready for it reads what is shared, gives views and signs.")),
                address.isPresent()
                        ? new Button(
                                "Shut the pupil out",
                                event -> done(pupil, () -> lettingIn.shutPupil(person.actor(), pupil.id())))
                        : new Button("Let the pupil in", event -> dialogs(pupil).letPupilIn()));
    }
}
