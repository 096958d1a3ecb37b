package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import uk.waymark.attendance.AbsenceNotice;
import uk.waymark.attendance.AbsenceNotices;
import uk.waymark.calendar.Session;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Follow;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** Who outside school has been told of today's absences, and who waits for a call. Absent while there is nobody. */
public final class NoticesToGive extends Section {
    private final transient AbsenceNotices notices;
    private final transient CurrentPerson person;
    private final transient Clock clock;

    public NoticesToGive(AbsenceNotices notices, Live live, CurrentPerson person, Clock clock) {
        this.notices = notices;
        this.person = person;
        this.clock = clock;
        Follow.topics(
                this,
                live,
                () -> person.actor().schools(uk.waymark.access.Right.MAKE_CONTACT).stream()
                        .map(Topic::whereabouts),
                this::refresh);
        refresh();
    }

    private void refresh() {
        removeAll();
        var all = notices.of(person.actor(), Session.today(clock));
        if (all.isEmpty()) {
            return;
        }
        var rows = new Rows();
        all.forEach(notice -> add(rows, notice));
        add(new H2("Social workers and others to tell"), rows);
    }

    private void add(Rows rows, AbsenceNotice notice) {
        var row = rows.row(
                Stream.of(
                        notice.worker() + ", " + notice.duty().words().toLowerCase(Locale.UK),
                        "About " + notice.pupil() + ", "
                                + notice.session().half().words().toLowerCase(Locale.UK)),
                state(notice));
        if (notice.waits()) {
            notice.telephone()
                    .ifPresent(number -> row.add(new Anchor("tel:" + number.replace(" ", ""), "Ring " + number)));
            var told = new Button("I have told them", event -> told(notice));
            told.setAriaLabel("I have told " + notice.worker() + " about " + notice.pupil());
            row.add(told);
        }
    }

    private Span state(AbsenceNotice notice) {
        return notice.toldAt()
                .map(at -> Status.DONE.chip("Told " + Words.time(at)))
                .or(() -> notice.mailedAt().map(at -> Status.DONE.chip("E-mail " + Words.time(at))))
                .orElseGet(() -> Status.TO_DO.chip("Has to be rung"));
    }

    private void told(AbsenceNotice notice) {
        var how = new TextField("How did you tell them?");
        how.setMaxLength(200);
        new AskDialog("Told " + notice.worker(), how)
                .ask("Write it down", () -> notices.told(person.actor(), notice.id(), how.getValue()), this::refresh);
    }
}
