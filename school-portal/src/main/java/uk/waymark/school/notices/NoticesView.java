package uk.waymark.school.notices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.PupilId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.TodayView;
import uk.waymark.school.attendance.DaySheetView;
import uk.waymark.school.attendance.PupilAttendanceView;
import uk.waymark.school.pupils.PupilView;
import uk.waymark.school.safeguarding.ConcernView;
import uk.waymark.school.timetable.TimetableView;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Follow;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** Whoever saw the bell opens this: what is new, with the way to it. */
@Route(value = "notices", layout = SchoolFrame.class)
@Needs
@Prototype
public class NoticesView extends Screen {
    private final Notices notices;
    private final CurrentPerson person;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();

    NoticesView(Notices notices, Live live, CurrentPerson person, Clock clock) {
        super("Notices");
        this.notices = notices;
        this.person = person;
        this.clock = clock;
        list.addClassName("rows");
        add(list);
        Follow.topics(this, live, () -> Stream.of(Topic.notices(person.actor().person())), this::refresh);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        notices.latest(person.actor()).forEach(notice -> list.add(row(notice)));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new Empty(
                    "You have no notices. When something needs you, it appears here and you get an e-mail.")));
        }
    }

    private ListItem row(Notice notice) {
        var who = new Div(words(notice), new Span(Words.moment(notice.raisedAt(), clock)));
        who.addClassName("who");
        var row = new ListItem(who);
        row.addClassName("row");
        if (notice.urgent()) {
            row.add((isConcern(notice) ? Status.DANGER : Status.URGENT).chip());
        }
        row.add(notice.readAt().isPresent() ? Status.READ.chip() : Status.WAITING.chip());
        return row;
    }

    private static boolean isConcern(Notice notice) {
        return notice.kind() == Kind.CONCERN_SENT || notice.kind() == Kind.CONCERN_WITHOUT_DSL;
    }

    /** The words are the way to what the notice is about; a concern is read when it is opened, the others when the way is taken. */
    private Component words(Notice notice) {
        var words = notice.kind().words();
        var subject = notice.subject();
        return switch (notice.kind()) {
            case CONCERN_SENT ->
                subject.<Component>map(
                                id -> new RouterLink(words, ConcernView.class, ConcernView.of(new ConcernId(id))))
                        .orElseGet(() -> new Span(words));
            case SIXTH_DAY ->
                subject.<Component>map(id -> way(notice, TimetableView.class, TimetableView.of(new PupilId(id))))
                        .orElseGet(() -> new Span(words));
            case BELOW_TARGET ->
                subject.<Component>map(id -> way(notice, PupilAttendanceView.class, PupilView.of(new PupilId(id))))
                        .orElseGet(() -> new Span(words));
            case REGISTER_OVERDUE, ABSENCE_TO_TELL, NO_ANSWER, SITE_CLOSED ->
                way(notice, TodayView.class, RouteParameters.empty());
            case DAILY_SUMMARY -> way(notice, DaySheetView.class, RouteParameters.empty());
            default -> new Span(words);
        };
    }

    private Component way(Notice notice, Class<? extends Component> view, RouteParameters parameters) {
        var button = new Button(notice.kind().words(), event -> {
            notices.readOne(person.actor(), notice.id());
            getUI().ifPresent(ui -> ui.navigate(view, parameters));
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
