package uk.waymark.web.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.plans.ehc.Listed;
import uk.waymark.plans.ehc.ListedProvision;
import uk.waymark.plans.ehc.Look;
import uk.waymark.plans.ehc.NewListed;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** What the pupil's EHC plan lists, and whether it is provided: the same for both portals, each with its own buttons. */
public final class ListedPanel extends Div {
    private final transient ListedProvision provision;
    private final transient CurrentPerson person;
    private final PlacementId placement;
    private final boolean plans;
    private final boolean looks;
    private final transient Runnable again;

    /**
     * @param plans whether the reader writes for the school what the plan lists
     * @param looks whether the reader says for the provider how its own part goes
     */
    public ListedPanel(
            ListedProvision provision,
            CurrentPerson person,
            PlacementId placement,
            boolean plans,
            boolean looks,
            Runnable again) {
        this.provision = provision;
        this.person = person;
        this.placement = placement;
        this.plans = plans;
        this.looks = looks;
        this.again = again;
        var rows = new Rows();
        provision.of(person.actor(), placement).forEach(it -> rows.row(lines(it), beside(it)));
        add(
                new H2("What the EHC plan lists"),
                rows.orElse(
                        "Nobody has written it down yet. The duty to provide it goes on while the pupil is elsewhere."));
        if (plans) {
            add(new Button("Add what the plan lists", event -> add()));
        }
    }

    private static Stream<String> lines(Listed it) {
        var says = it.says();
        return Stream.of(
                        says.listed() + ", " + says.amount(),
                        says.by().words() + ": " + says.how(),
                        it.last()
                                .map(look -> Words.dayAndYear(look.on()) + ", " + look.by() + ": "
                                        + look.provided().words().toLowerCase(Locale.ROOT)
                                        + (look.words().isEmpty() ? "" : ". " + look.words()))
                                .orElse("Nobody has looked yet."),
                        it.ended().map(why -> "Listed no more: " + why).orElse(""))
                .filter(line -> !line.isEmpty());
    }

    private Component[] beside(Listed it) {
        List<Component> all = new ArrayList<>();
        all.add(chip(it));
        var own = looks && it.says().by() == NewListed.ByWhom.PROVIDER;
        if (it.ended().isEmpty() && (plans || own)) {
            all.add(button("Is it provided?", it, () -> look(it)));
        }
        if (it.ended().isEmpty() && plans) {
            all.add(button("Listed no more", it, () -> end(it)));
        }
        return all.toArray(Component[]::new);
    }

    private static Component chip(Listed it) {
        if (it.ended().isPresent()) {
            return Status.DONE.chip("Listed no more");
        }
        return it.last()
                .map(look -> (look.provided() == Look.Provided.IN_FULL ? Status.IN_ORDER : Status.OVERDUE)
                        .chip(look.provided().words()))
                .orElseGet(() -> Status.WAITING.chip("Not looked at yet"));
    }

    private static Button button(String words, Listed it, Runnable action) {
        var button = new Button(words, event -> action.run());
        button.setAriaLabel(words + ": " + it.says().listed());
        return button;
    }

    private void add() {
        var id = Id.next();
        var listed = Field.area("What the plan lists", 1_000, "The provider reads it: no more than it has to know.");
        var amount = Field.line("How much, and how often", 200);
        var by = Field.choice("Who provides it during the placement", NewListed.ByWhom.class, NewListed.ByWhom::words);
        var how = Field.area("Where and how", 1_000);
        new AskDialog("What the EHC plan lists", listed, amount, by, how)
                .ask(
                        "Save",
                        () -> provision.add(
                                person.actor(),
                                id,
                                placement,
                                new NewListed(listed.getValue(), amount.getValue(), by.getValue(), how.getValue())),
                        again);
    }

    private void look(Listed it) {
        var id = Id.next();
        var provided = Field.choice("Since the last look it was provided", Look.Provided.class, Look.Provided::words);
        var words = Field.area("What was missing, and what is done about it", 1_000);
        new AskDialog(it.says().listed(), provided, words)
                .ask(
                        "Write it down",
                        () -> provision.look(person.actor(), id, it.id(), provided.getValue(), words.getValue()),
                        again);
    }

    private void end(Listed it) {
        var why = Field.area("Why the plan lists it no more", 500, "Such as: the plan was amended on Mon 2 Nov.");
        new AskDialog("Listed no more", why)
                .ask("Write it down", () -> provision.end(person.actor(), it.id(), why.getValue()), again);
    }
}
