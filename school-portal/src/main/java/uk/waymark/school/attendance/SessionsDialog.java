package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import uk.waymark.attendance.Fact;
import uk.waymark.figures.AttendanceFigures;
import uk.waymark.figures.Behind;
import uk.waymark.figures.SessionLine;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.DataTable;

/** The sessions behind a figure, a page at a time. */
final class SessionsDialog extends Dialog {
    private final transient AttendanceFigures figures;
    private final transient CurrentPerson person;
    private final transient Behind behind;
    private final DataTable table =
            new DataTable("Sessions", List.of("Session", "Pupil", "Provider", "Provider said", "Code"));
    private final Button more = new Button("Show more", event -> show());
    private int shown;

    SessionsDialog(String title, AttendanceFigures figures, CurrentPerson person, Behind behind) {
        super(title);
        this.figures = figures;
        this.person = person;
        this.behind = behind;
        addClassName("sessions");
        setWidth("min(960px, 96vw)");
        add(table, more);
        var close = new Button("Close", event -> close());
        getFooter().add(close);
        show();
    }

    /** A figure that opens what it is made of; a nought is only said. */
    static Button opener(String title, long figure, AttendanceFigures figures, CurrentPerson person, Behind behind) {
        var open =
                new Button(Long.toString(figure), event -> new SessionsDialog(title, figures, person, behind).open());
        open.setAriaLabel(figure + ", " + title + ": show the sessions");
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClassName("opens");
        open.setEnabled(figure > 0);
        return open;
    }

    private void show() {
        var lines = figures.sessions(person.actor(), behind, shown);
        lines.forEach(this::row);
        shown += lines.size();
        more.setVisible(lines.size() == AttendanceFigures.PAGE);
        if (shown == 0) {
            add(new Paragraph("No session stands behind this figure."));
        }
    }

    private void row(SessionLine line) {
        table.row(
                DataTable.text(Words.day(line.session().date()) + ", "
                        + line.session().half().words().toLowerCase(Locale.UK)),
                DataTable.text(line.name()),
                DataTable.text(line.provider()),
                DataTable.text(line.fact()
                        .map(fact -> fact == Fact.LATE ? "Late " + line.minutesLate() + " min" : fact.words())
                        .orElse("Nobody has said")),
                DataTable.text(line.code()
                        .map(code -> code + " " + line.meaning().orElse(""))
                        .orElse("Not decided")));
    }
}
