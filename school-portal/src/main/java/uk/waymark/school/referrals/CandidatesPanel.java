package uk.waymark.school.referrals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.referrals.ReferralFile;
import uk.waymark.referrals.choice.Candidate;
import uk.waymark.referrals.choice.Candidates;
import uk.waymark.referrals.choice.NewCandidate;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;

/** Where the pupil could go: approved providers side by side, with what the school notes about each for this pupil. */
final class CandidatesPanel extends Section {
    private final transient Candidates candidates;
    private final transient CurrentPerson person;
    private final transient ReferralFile file;
    private final transient Runnable again;

    CandidatesPanel(Candidates candidates, CurrentPerson person, ReferralFile file, Runnable again) {
        this.candidates = candidates;
        this.person = person;
        this.file = file;
        this.again = again;
        add(new H2("Where to"));
        candidates
                .fundingLeft(person.actor(), file.referral().school())
                .ifPresent(left -> add(new Paragraph("Left of the AP budget: £" + left.toPlainString())));
        var all = candidates.of(person.actor(), file.referral().id());
        add(
                all.isEmpty()
                        ? new Empty("Your school has approved no provider yet. Audit and approve one under Providers.")
                        : table(all));
    }

    private DataTable table(List<Candidate> all) {
        var table = new DataTable(
                "Providers side by side",
                List.of("Provider", "What it offers", "The way", "Cost", "How it has done", "For this pupil"));
        all.forEach(it -> table.row(
                // Beside the name, because the last column of a wide table is out of sight on a tablet.
                new Div(new Span(it.name() + ". " + it.standing().words()), note(it)),
                DataTable.text(Stream.of(it.curriculum(), it.needs(), it.limits())
                        .flatMap(Optional::stream)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(". "))),
                DataTable.text(way(it)),
                DataTable.text(cost(it)),
                DataTable.text(it.past().words()
                        + it.attendance()
                                .map(rate -> String.format(java.util.Locale.UK, ". Attendance %.1f%%", rate))
                                .orElse("")),
                DataTable.text(it.note().map(CandidatesPanel::words).orElse("Nothing noted yet"))));
        return table;
    }

    private static String way(Candidate it) {
        return it.note().stream()
                .flatMap(note -> Stream.concat(
                        note.distanceKm().map(km -> km.toPlainString() + " km").stream(),
                        note.travelMinutes().map(minutes -> minutes + " min").stream()))
                .collect(Collectors.joining(", "));
    }

    private static String cost(Candidate it) {
        return it.note()
                .flatMap(note -> note.cost()
                        .map(cost -> "£" + cost.toPlainString() + " "
                                + note.costPer().words()))
                .or(() -> it.dayCost().map(cost -> "£" + cost.toPlainString() + " a day, as it says itself"))
                .orElse("Not said");
    }

    private static String words(NewCandidate it) {
        return "Fit: " + it.fit() + ". Quality: " + it.quality() + ". Safety: " + it.safety() + ". Value: "
                + it.worth();
    }

    private Button note(Candidate it) {
        var button = new Button("Note", event -> ask(it));
        button.setAriaLabel("Note about " + it.name());
        button.setVisible(file.referral().stage().isOpen());
        return button;
    }

    private void ask(Candidate it) {
        var km = new BigDecimalField("Distance in km");
        var minutes = new IntegerField("Way in minutes");
        var cost = new BigDecimalField("Cost in pounds");
        var per = VoicesPanel.choice("For", NewCandidate.CostPer.values(), NewCandidate.CostPer::words);
        per.setValue(NewCandidate.CostPer.DAY);
        var fit = new TextArea("How it fits this pupil");
        var quality = new TextArea("Quality");
        var safety = new TextArea("Safety");
        var worth = new TextArea("Value, and the money that is left");
        it.dayCost().ifPresent(cost::setValue);
        it.note().ifPresent(note -> {
            note.distanceKm().ifPresent(km::setValue);
            note.travelMinutes().ifPresent(minutes::setValue);
            note.cost().ifPresent(cost::setValue);
            per.setValue(note.costPer());
            fit.setValue(note.fit());
            quality.setValue(note.quality());
            safety.setValue(note.safety());
            worth.setValue(note.worth());
        });
        new AskDialog(it.name(), km, minutes, cost, per, fit, quality, safety, worth)
                .ask(
                        "Keep",
                        () -> candidates.note(
                                person.actor(),
                                file.referral().id(),
                                new NewCandidate(
                                        it.provider(),
                                        Optional.ofNullable(km.getValue()),
                                        Optional.ofNullable(minutes.getValue()),
                                        Optional.ofNullable(cost.getValue()),
                                        per.getValue(),
                                        fit.getValue(),
                                        quality.getValue(),
                                        safety.getValue(),
                                        worth.getValue())),
                        () -> {
                            Say.done("Kept.");
                            again.run();
                        });
    }
}
