package uk.waymark.school.meetings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.meetings.Meeting;
import uk.waymark.meetings.MeetingDecision;
import uk.waymark.meetings.Part;
import uk.waymark.meetings.View;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** Meetings to come and past, each with who is invited, what was said beforehand, and the next step. */
final class MeetingRowsPanel extends Section {
    private final transient MeetingDialogs dialogs;
    private final LocalDate today;
    private final boolean keeps;

    MeetingRowsPanel(MeetingDialogs dialogs, LocalDate today, boolean keeps) {
        this.dialogs = dialogs;
        this.today = today;
        this.keeps = keeps;
    }

    MeetingRowsPanel show(List<Meeting> meetings) {
        var open = new Rows();
        meetings.stream().filter(Meeting::isOpen).forEach(it -> open.row(lines(it), beside(it)));
        var past = new Rows();
        meetings.stream().filter(it -> !it.isOpen()).forEach(it -> past.row(lines(it), beside(it)));
        add(
                new H2("Planned"),
                open.orElse("No meeting is planned. Plan one, then invite the parents in time."),
                new H2("On record"),
                past.orElse("No meeting has been recorded yet."));
        return this;
    }

    private Stream<String> lines(Meeting it) {
        var plan = it.planned();
        return Stream.of(
                        Stream.of(
                                plan.kind().words(),
                                Words.dayAndYear(plan.on()) + ", " + Words.time(plan.at()) + ", " + plan.place(),
                                "Led by " + plan.chair() + ". " + plan.purpose(),
                                it.isOpen()
                                        ? it.inviteBy()
                                                .map(day -> "Parents are invited by " + Words.day(day))
                                                .orElse("")
                                        : "",
                                it.cancelled().map(why -> "Cancelled: " + why).orElse(""),
                                invited(it),
                                missing(it)),
                        it.views().stream().map(MeetingRowsPanel::view),
                        it.minutes().stream().flatMap(MeetingRowsPanel::minutes))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank());
    }

    private static String invited(Meeting it) {
        return it.invited().isEmpty()
                ? "Nobody is invited yet."
                : "Invited: "
                        + it.invited().stream()
                                .map(who ->
                                        who.name() + " (" + who.kind().words().toLowerCase(Locale.ROOT) + ", "
                                                + who.how().words().toLowerCase(Locale.ROOT)
                                                + who.waiver()
                                                        .map(why -> ", late: " + why)
                                                        .orElse("") + ")")
                                .collect(Collectors.joining(", "));
    }

    /** Catalogue row OSD-20. */
    private static String missing(Meeting it) {
        var sides = it.notInvited();
        return sides.isEmpty()
                ? ""
                : (it.isOpen() ? "Still to invite: " : "Was not invited: ")
                        + sides.stream().map(MeetingRowsPanel::partner).collect(Collectors.joining(" and ")) + ".";
    }

    private static String partner(View.Side side) {
        return side == View.Side.FAMILY ? "the parents" : "the local authority, since there is an EHC plan";
    }

    private static String part(View.Side side, Part it) {
        return side.words() + ": " + it.took().words().toLowerCase(Locale.ROOT)
                + (it.words().isEmpty() ? "" : ", " + it.words());
    }

    private static String view(View it) {
        return it.side().words() + ", " + it.name() + ": "
                + it.attending()
                        .map(comes -> comes ? "comes. " : "does not come. ")
                        .orElse("")
                + it.opinion().map(what -> what.words() + ". ").orElse("") + it.words();
    }

    private static Stream<String> minutes(Meeting.Minutes it) {
        var words = it.words();
        return Stream.of(
                (words.decision() == MeetingDecision.OTHER
                                ? "Decided: "
                                : words.decision().words() + ": ")
                        + words.words(),
                "There: " + words.attendees()
                        + (words.apologies().isEmpty() ? "" : ". Apologies: " + words.apologies()),
                words.parts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> part(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(". ")),
                words.views().isEmpty() ? "" : "Views: " + words.views(),
                words.actions().isEmpty() ? "" : "Actions: " + words.actions(),
                words.next().map(day -> "Next: " + Words.dayAndYear(day)).orElse(""));
    }

    private Component[] beside(Meeting it) {
        return keeps && it.isOpen() ? new Component[] {status(it), actions(it)} : new Component[] {status(it)};
    }

    private Component status(Meeting it) {
        if (it.cancelled().isPresent()) {
            return Status.NOT_EXPECTED.chip("Cancelled");
        }
        if (it.minutes().isPresent()) {
            return Status.DONE.chip("Recorded");
        }
        return it.planned().on().isAfter(today)
                ? Status.SOON.chip(Words.day(it.planned().on()))
                : Status.TO_DO.chip("To record");
    }

    private Div actions(Meeting it) {
        var actions = new Div();
        actions.addClassName("actions");
        var past = it.planned().on().isBefore(today);
        if (!past) {
            actions.add(
                    button("Invite the parents", it, () -> dialogs.inviteFamily(it, today)),
                    button("Invite others", it, () -> dialogs.invite(it)));
        }
        actions.add(button("Note a view", it, () -> dialogs.view(it)));
        if (!it.planned().on().isAfter(today)) {
            actions.add(button("Record it", it, () -> dialogs.record(it)));
        }
        actions.add(button("Cancel it", it, () -> dialogs.cancel(it)));
        return actions;
    }

    private static Button button(String words, Meeting it, Runnable action) {
        var button = new Button(words, event -> action.run());
        button.setAriaLabel(words + ": " + it.planned().kind().words() + ", "
                + Words.day(it.planned().on()));
        return button;
    }
}
