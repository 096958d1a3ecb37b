package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.RegisterEntries.Accepted;
import uk.waymark.attendance.RegisterLine;
import uk.waymark.attendance.SessionKey;
import uk.waymark.calendar.Session;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.MarkChip;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The attendance officer, each day at noon and at the end: accepts what is proposed in one tap, decides the few that are left. */
@Route(value = "register", layout = SchoolFrame.class)
@Needs(Right.SEE_ATTENDANCE)
@Prototype
public class CodesView extends Screen {
    private static final int DAYS = 28;

    private final RegisterEntries entries;
    private final CurrentPerson person;
    private final Clock clock;
    private final DatePicker day = new DatePicker("Day");
    private final Div days = new Div();
    private final Div lines = new Div();
    private final Map<SessionKey, Checkbox> ticked = new LinkedHashMap<>();
    private final Button accept = new Button("Accept what is proposed", event -> accept());
    private final Say.Place refusal = new Say.Place();
    private int from;

    CodesView(RegisterEntries entries, CurrentPerson person, Clock clock) {
        super("Register codes");
        this.entries = entries;
        this.person = person;
        this.clock = clock;
        explain("Providers say what happened; Waymark proposes a code with its rule; your school decides.");
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        days.addClassName("day-tabs");
        day.setLocale(Locale.UK);
        day.setMax(Session.today(clock));
        day.setValue(Session.today(clock));
        day.addValueChangeListener(event -> {
            from = 0;
            refresh();
        });
        add(days, day, refusal, lines);
        refresh();
    }

    private LocalDate chosen() {
        return day.getValue() == null ? Session.today(clock) : day.getValue();
    }

    private void refresh() {
        refreshDays();
        lines.removeAll();
        ticked.clear();
        var all = entries.day(person.actor(), chosen(), from);
        var open = all.stream()
                .filter(line -> line.code().isEmpty())
                .sorted(Comparator.comparing(
                        line -> line.notYet(clock.instant()).isPresent()))
                .toList();
        var unresolved =
                all.stream().filter(line -> line.resolveBy().isPresent()).toList();
        var settled = all.stream()
                .filter(line -> line.code().isPresent() && line.resolveBy().isEmpty())
                .toList();
        var mayDecide = person.actor().may(Right.DECIDE_CODES);
        if (!open.isEmpty()) {
            lines.add(new H2("To decide: " + open.size()));
            if (mayDecide) {
                accept.setEnabled(true);
                lines.add(accept);
            }
            lines.add(rows(open));
        }
        if (!unresolved.isEmpty()) {
            lines.add(new H2("Reason not yet established: " + unresolved.size()), rows(unresolved));
        }
        if (!settled.isEmpty() || all.isEmpty()) {
            lines.add(new H2("Decided: " + settled.size()), rows(settled));
        }
        page(all.size());
    }

    private void page(int shown) {
        if (from > 0) {
            lines.add(new Button("Earlier lines", event -> {
                from -= RegisterEntries.MOST;
                refresh();
            }));
        }
        if (shown == RegisterEntries.MOST) {
            lines.add(new Button("More lines", event -> {
                from += RegisterEntries.MOST;
                refresh();
            }));
        }
    }

    /** The days that still want something, as a way to them. */
    private void refreshDays() {
        days.removeAll();
        var today = Session.today(clock);
        entries.days(person.actor(), today.minusDays(DAYS), today).stream()
                .filter(it -> it.open() > 0 || it.unresolved() > 0)
                .forEach(it -> {
                    var words = Words.day(it.day()) + ": " + it.open() + " to decide"
                            + (it.unresolved() > 0 ? ", " + it.unresolved() + " at N" : "");
                    var button = new Button(words, event -> day.setValue(it.day()));
                    if (it.day().equals(chosen())) {
                        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                    }
                    days.add(button);
                });
    }

    private Rows rows(List<RegisterLine> all) {
        var rows = new Rows();
        all.forEach(line -> add(rows, line));
        return rows.orElse(
                "Nobody stands in the register on this day. Sessions appear here on the days of placements.");
    }

    private void add(Rows rows, RegisterLine line) {
        var half = line.key().session().half().words().toLowerCase(Locale.UK);
        var row = rows.row(
                Stream.of(
                        line.name() + ", " + half,
                        line.provider() + ", " + Words.time(line.arrives()) + ". "
                                + line.kind().words(),
                        line.proposal().rule()),
                said(line),
                code(line));
        if (person.actor().may(Right.DECIDE_CODES)) {
            if (line.code().isEmpty()
                    && line.proposal().code().isPresent()
                    && line.notYet(clock.instant()).isEmpty()) {
                var tick = new Checkbox("Accept " + line.proposal().code().get(), true);
                tick.setAriaLabel("Accept " + line.proposal().code().get() + " for " + line.name() + ", " + half);
                ticked.put(line.key(), tick);
                row.addComponentAtIndex(1, tick);
            }
            row.add(button(
                    line.code().isEmpty() ? "Choose" : "Amend",
                    line,
                    () -> CodeDialog.choose(line, entries, person, this::refresh)));
        }
        row.add(button(
                "History", line, () -> CodeDialog.history(line, entries.history(person.actor(), line.key()), clock)));
    }

    private static Button button(String words, RegisterLine line, Runnable action) {
        var button = new Button(words, event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words + ": " + line.name() + ", "
                + line.key().session().half().words().toLowerCase(Locale.UK));
        return button;
    }

    private static Span said(RegisterLine line) {
        if (!line.state().isExpected()) {
            return Status.NOT_EXPECTED.chip(line.state().words());
        }
        return line.mark().map(MarkChip::of).orElseGet(Status.NOBODY_HAS_SAID::chip);
    }

    private Span code(RegisterLine line) {
        if (line.code().isEmpty() && line.notYet(clock.instant()).isPresent()) {
            return Status.NOT_EXPECTED.chip("Waits for the provider");
        }
        if (line.resolveBy().isPresent()) {
            return Status.TO_DO.chip("N until " + Words.day(line.resolveBy().get()) + ", then O");
        }
        return line.code()
                .map(code -> Status.DONE.chip("Code " + code))
                .orElseGet(() -> line.proposal()
                        .code()
                        .map(code -> Status.WAITING.chip("Proposed " + code))
                        .orElseGet(() -> Status.TO_DO.chip("Choose a code")));
    }

    private void accept() {
        refusal.clear();
        var wanted = ticked.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        Accepted accepted = entries.accept(person.actor(), wanted);
        Say.done(Words.count(accepted.done(), "session", "sessions") + " decided.");
        refresh();
        accepted.not().values().stream()
                .findFirst()
                .ifPresent(first -> refusal.refused(new uk.waymark.access.Refused(
                        "NOT_ALL",
                        Words.count(accepted.not().size(), "session is", "sessions are") + " left to you. The first: "
                                + first.message())));
    }
}
