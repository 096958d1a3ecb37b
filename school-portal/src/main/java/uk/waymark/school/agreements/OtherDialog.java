package uk.waymark.school.agreements;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.agreements.Agreements;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;

/** Asks for another professional's name, what they are, and an address that somebody has checked. */
final class OtherDialog {
    private OtherDialog() {}

    static void ask(Agreements agreements, CurrentPerson person, PlacementFile placement, Runnable done) {
        var name = new TextField("Name");
        var position = new TextField("What they are");
        var email = new TextField("E-mail address");
        email.setHelperText("May stay empty: then they sign on a tablet or on paper.");
        var checked = new Checkbox("I have made sure that this address is theirs");
        new AskDialog("Ask another professional to sign", name, position, email, checked)
                .ask(
                        "Ask",
                        () -> email.getValue().isBlank() || checked.getValue()
                                ? agreements.ask(
                                        person.actor(),
                                        placement.id(),
                                        name.getValue(),
                                        position.getValue(),
                                        Optional.of(email.getValue().strip()).filter(it -> !it.isEmpty()))
                                : Optional.of(
                                        new Refused(
                                                "NOT_CHECKED",
                                                "Make sure that the address is theirs, by ringing say, and tick that you have.")),
                        done);
    }
}
