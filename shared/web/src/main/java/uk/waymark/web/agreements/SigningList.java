package uk.waymark.web.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.waymark.signing.SignerRole;
import uk.waymark.signing.SigningDesk;
import uk.waymark.signing.SigningReading;
import uk.waymark.signing.SigningState;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** Who has signed a text and who has not, what each of them reads, and the ways in which each can sign. */
public final class SigningList extends Div {
    private static final Set<SignerRole> BESIDE = Set.of(SignerRole.PARENT, SignerRole.PUPIL, SignerRole.OTHER);

    /**
     * What the reader may do.
     *
     * @param own for which side they sign themselves; empty for those who only look
     * @param more further ways, such as a link or a scan, for lines that nobody has signed
     */
    public record Ways(Optional<SignerRole> own, More more) {}

    /** Further ways to have a line signed. */
    public interface More {
        List<Component> of(SigningReading reading, SigningState.Line line);
    }

    private final SigningDesk desk;
    private final CurrentPerson person;
    private final Ways ways;
    private final Clock clock;
    private final Runnable again;

    public SigningList(
            SigningReading reading, SigningDesk desk, CurrentPerson person, Ways ways, Clock clock, Runnable again) {
        this.desk = desk;
        this.person = person;
        this.ways = ways;
        this.clock = clock;
        this.again = again;
        reading.state().closedBecause().ifPresent(why -> add(new Paragraph("Closed: " + why)));
        var rows = new Rows();
        reading.state().lines().forEach(line -> row(rows, reading, line));
        add(rows, new Details("Read what is signed", text(reading.text())));
    }

    private void row(Rows rows, SigningReading reading, SigningState.Line line) {
        var signer = line.signer();
        var lines = Stream.of(
                        signer.name(),
                        signer.role().words()
                                + (signer.position().isEmpty() ? "" : ", " + signer.position())
                                + (signer.required() ? "" : ", asked, not needed"),
                        line.signed()
                                .map(it -> it.name() + ", " + Words.moment(it.at(), clock) + ". "
                                        + it.how().words())
                                .orElse(""),
                        line.linkSentAt()
                                .filter(it -> line.signed().isEmpty())
                                .map(it -> "Link sent " + Words.moment(it, clock))
                                .orElse(""))
                .filter(it -> !it.isEmpty());
        var open = line.signed().isEmpty() && reading.state().closedBecause().isEmpty();
        List<Component> beside = new ArrayList<>();
        beside.add(line.signed().isPresent() ? Status.IN_ORDER.chip("Signed") : Status.TO_DO.chip("Not signed"));
        if (open) {
            beside.addAll(actions(reading, line));
        }
        rows.row(lines, beside.toArray(Component[]::new));
    }

    private List<Component> actions(SigningReading reading, SigningState.Line line) {
        var own = ways.own();
        List<Component> actions = new ArrayList<>();
        if (own.filter(line.signer().role()::equals).isPresent()) {
            actions.add(new Button("Sign", event -> sign(reading, line, false)));
        }
        if (own.isPresent() && BESIDE.contains(line.signer().role())) {
            var button = new Button("Sign on this tablet", event -> sign(reading, line, true));
            button.setAriaLabel("Sign on this tablet: " + line.signer().role().words());
            actions.add(button);
        }
        actions.addAll(ways.more().of(reading, line));
        return actions;
    }

    private void sign(SigningReading reading, SigningState.Line line, boolean beside) {
        var dialog = new SignDialog(
                reading, beside ? line.signer().name() : person.actor().name(), text(reading.text()));
        dialog.ask(
                "Sign",
                () -> beside
                        ? desk.signBeside(person.actor(), line.id(), dialog.name(), dialog.ticked())
                        : desk.sign(person.actor(), line.id(), dialog.name(), dialog.ticked()),
                () -> {
                    Say.done("Signed.");
                    again.run();
                });
    }

    /** The frozen text: headings, lists and paragraphs as they were kept. */
    static Component[] text(String text) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> it.startsWith("# ") ? new H4(it.substring(2)) : lines(it))
                .toArray(Component[]::new);
    }

    private static Component lines(String block) {
        var div = new Div();
        block.lines().forEach(line -> div.add(new Paragraph(line)));
        return div;
    }
}
