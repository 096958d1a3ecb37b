package uk.waymark.school.attendance;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import uk.waymark.access.Refused;
import uk.waymark.attendance.Attempt;
import uk.waymark.attendance.Attempt.Channel;
import uk.waymark.attendance.Attempt.Result;
import uk.waymark.attendance.Attempt.Whom;
import uk.waymark.attendance.Board;
import uk.waymark.attendance.ContactAttempts;
import uk.waymark.attendance.ContactAttempts.NewAttempt;
import uk.waymark.ids.Id;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** The attendance officer has the receiver in the other hand: whom, what came of it, a line of what was said. */
final class CallDialog {
    private CallDialog() {}

    static void open(Board.Card card, ContactAttempts contacts, CurrentPerson person, Runnable done) {
        var whom = choice("Whom did you try?", Whom.values(), Whom::words);
        var atProvider = card.group() == Board.Group.NOBODY_HAS_SAID
                && card.attempts().stream().map(Attempt::whom).noneMatch(Whom.PROVIDER::equals);
        whom.setValue(atProvider ? Whom.PROVIDER : Whom.HOME);
        var name = new TextField("Name");
        card.next().ifPresent(call -> name.setValue(call.who()));
        var channel = choice("How?", Channel.values(), Channel::words);
        channel.setValue(Channel.TELEPHONE);
        var result = choice("What came of it?", Result.values(), Result::words);
        var said = new TextArea("What was said");
        said.setMaxLength(500);
        var id = Id.next();
        new AskDialog("Call about " + card.name(), whom, name, channel, result, said)
                .ask(
                        "Write it down",
                        () -> result.getValue() == null
                                ? java.util.Optional.of(new Refused("RESULT", "Choose what came of it."))
                                : contacts.write(
                                        person.actor(),
                                        new NewAttempt(
                                                id,
                                                card.key(),
                                                whom.getValue(),
                                                name.getValue(),
                                                channel.getValue(),
                                                result.getValue(),
                                                said.getValue())),
                        () -> {
                            Say.done("Written down.");
                            done.run();
                        });
    }

    private static <T> RadioButtonGroup<T> choice(
            String label, T[] items, com.vaadin.flow.component.ItemLabelGenerator<T> words) {
        var group = new RadioButtonGroup<T>(label);
        group.setItems(items);
        group.setItemLabelGenerator(words);
        return group;
    }
}
