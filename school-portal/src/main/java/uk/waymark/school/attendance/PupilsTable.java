package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import uk.waymark.attendance.CodeClass;
import uk.waymark.figures.AttendanceFigures;
import uk.waymark.figures.Behind;
import uk.waymark.figures.PupilFigures;
import uk.waymark.figures.Stretch;
import uk.waymark.school.pupils.PupilView;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Status;

/** Pupils with their rates, the worrying first, fifty at a time. */
final class PupilsTable extends Div {
    private static final int PAGE = 50;

    private final transient AttendanceFigures figures;
    private final transient CurrentPerson person;
    private final transient Stretch stretch;
    private final transient List<PupilFigures> pupils;
    private final DataTable table = new DataTable(
            "Pupils",
            List.of(
                    "Pupil",
                    "Rate",
                    "What to notice",
                    "Trend, points",
                    "Missed",
                    "Possible",
                    "Without a code",
                    "Target"));
    private final Button more = new Button("Show more", event -> showMore());
    private int shown;

    PupilsTable(Stretch stretch, List<PupilFigures> pupils, AttendanceFigures figures, CurrentPerson person) {
        this.stretch = stretch;
        this.pupils = List.copyOf(pupils);
        this.figures = figures;
        this.person = person;
        if (pupils.isEmpty()) {
            add(new Empty("No session of these days has to be accounted for. Choose other days, or place a pupil."));
        } else {
            table.addClassName("pupils");
            add(table, more);
            showMore();
        }
    }

    private void showMore() {
        var to = Math.min(pupils.size(), shown + PAGE);
        pupils.subList(shown, to).forEach(this::row);
        shown = to;
        more.setVisible(shown < pupils.size());
    }

    private void row(PupilFigures pupil) {
        var who = new Div(
                new RouterLink(pupil.name(), PupilAttendanceView.class, PupilView.of(pupil.pupil())),
                new Span(String.join(", ", pupil.providers())));
        who.addClassName("who");
        var rate = new Span(Rates.words(pupil.tally().rate()));
        rate.addClassName("rate");
        var notice = new Div();
        notice.addClassName("chips");
        Rates.absence(pupil.tally()).ifPresent(notice::add);
        if (pupil.hasIntervention()) {
            notice.add(Status.INTERVENTION.chip());
        } else if (pupil.isBelowTarget()) {
            notice.add(Status.BELOW_TARGET.chip());
        }
        table.row(
                who,
                rate,
                notice,
                new Span(Rates.trend(pupil.trend())),
                open("missed by " + pupil.name(), pupil.tally().missed(), pupil, Behind.MISSED),
                open("possible for " + pupil.name(), pupil.tally().possible(), pupil, Behind.POSSIBLE),
                open("without a code, " + pupil.name(), pupil.tally().uncoded(), pupil, Behind.UNCODED),
                new Span(Rates.target(pupil.target())));
    }

    private Button open(String title, long figure, PupilFigures pupil, Set<CodeClass> of) {
        return SessionsDialog.opener(
                "Sessions " + title, figure, figures, person, Behind.of(stretch, pupil.pupil(), of));
    }
}
