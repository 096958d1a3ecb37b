package uk.waymark.web.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.accounts.InvitationOutcome;
import uk.waymark.accounts.Member;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;

/** The people of one organisation, for whoever looks after them: invite, end a role, shut an account. */
public final class PeopleList extends Div {
    private final People people;
    private final Supplier<Actor> actor;
    private final Organisation at;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail address");
    private final ComboBox<Role> role = new ComboBox<>("Role");
    private final Say.Place refusal = new Say.Place();

    public PeopleList(People people, Supplier<Actor> actor, Organisation at) {
        this.people = people;
        this.actor = actor;
        this.at = at;
        addClassName("people");
        role.setItems(at.roles());
        role.setItemLabelGenerator(Role::words);
        var invite = new Button("Send invitation", event -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        invite.setDisableOnClick(true);
        invite.addClickListener(event -> invite.setEnabled(true));
        var form = new Div(name, email, role, invite);
        form.addClassName("row-form");
        list.addClassName("rows");
        add(new H2("Invite somebody"), refusal, form, new H2("Who has a role"), list);
        refresh();
    }

    private void invite() {
        refusal.clear();
        if (role.getValue() == null) {
            refusal.refused(new Refused("INVALID", "Choose a role."));
            return;
        }
        var outcome = people.invite(actor.get(), at, name.getValue(), email.getValue(), role.getValue());
        switch (outcome) {
            case InvitationOutcome.Invited ignored -> done("The invitation is on its way by e-mail.");
            case InvitationOutcome.RoleGiven ignored -> done("The role is given; this person can already sign in.");
            case InvitationOutcome.Accepted ignored -> done("The invitation was taken up.");
            case InvitationOutcome.NotDone(Refused why) -> refusal.refused(why);
        }
    }

    private void done(String words) {
        name.clear();
        email.clear();
        Say.done(words);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var members = people.of(actor.get(), at);
        members.forEach(member -> list.add(row(member)));
        if (members.isEmpty()) {
            list.add(new ListItem(new Empty("Nobody has a role here yet. Invite the first person above.")));
        }
    }

    private ListItem row(Member member) {
        var who = new Div(new Span(member.name()), new Span(member.email()));
        who.addClassName("who");
        var what = new Div(new Span(member.role().words()), status(member).chip());
        what.addClassName("what");
        var row = new ListItem(who, what, actions(member));
        row.addClassName("row");
        return row;
    }

    private static Status status(Member member) {
        return switch (member.state()) {
            case INVITED -> Status.INVITED;
            case ACTIVE -> Status.ACTIVE;
            case DEACTIVATED -> Status.DEACTIVATED;
        };
    }

    private Div actions(Member member) {
        var actions = new Div();
        actions.addClassName("actions");
        if (member.state() == Member.State.DEACTIVATED) {
            actions.add(button("Activate again", member, () -> people.reactivate(actor.get(), at, member)));
            return actions;
        }
        actions.add(confirmed(
                "New link",
                member,
                "sends a link by which a new password is chosen; earlier links stop working. It goes by e-mail",
                () -> people.sendNewLink(actor.get(), member)));
        actions.add(confirmed(
                "End role",
                member,
                "ends the role of " + member.role().words(),
                () -> people.endRole(actor.get(), at, member)));
        actions.add(confirmed(
                "Deactivate",
                member,
                "shuts the account, here and everywhere",
                () -> people.deactivate(actor.get(), member.person())));
        return actions;
    }

    private Button confirmed(String words, Member member, String what, Supplier<Optional<Refused>> action) {
        var button = new Button(words, event -> ask(words, member, what, action));
        button.setAriaLabel(words + ": " + member.name());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void ask(String words, Member member, String what, Supplier<Optional<Refused>> action) {
        var dialog = new Dialog(words + "?");
        dialog.add(new Paragraph("This " + what + " for " + member.name() + "."));
        var yes = new Button(words, event -> {
            dialog.close();
            run(action);
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), yes);
        dialog.open();
    }

    private Button button(String words, Member member, Supplier<Optional<Refused>> action) {
        var button = new Button(words, event -> run(action));
        button.setAriaLabel(words + ": " + member.name());
        return button;
    }

    private void run(Supplier<Optional<Refused>> action) {
        action.get().ifPresentOrElse(Say::refused, () -> Say.done("Done."));
        refresh();
    }
}
