package uk.waymark.school.safeguarding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Follow;
import uk.waymark.web.widgets.Screen;

/** The DSL opens this between two lessons: which concern waits, which is in hand, which is decided. */
@Route(value = "concerns", layout = SchoolFrame.class)
@Needs(Right.HANDLE_CONCERNS)
@Prototype
public class ConcernsView extends Screen {
    private static final int PAGE = 50;

    private final Concerns concerns;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div list = new Div();
    private int shown = PAGE;

    ConcernsView(Concerns concerns, Live live, CurrentPerson person, Clock clock) {
        super("Concerns");
        this.concerns = concerns;
        this.person = person;
        this.clock = clock;
        add(list);
        Follow.topics(this, live, () -> Stream.of(Topic.notices(person.actor().person())), this::refresh);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var found = concerns.ofSchools(person.actor(), shown, 0);
        if (found.isEmpty()) {
            list.add(
                    new Empty(
                            "No provider has raised a concern about a pupil of yours. You are told here and by e-mail when one does."));
            return;
        }
        list.add(ConcernRows.list(found, clock));
        if (found.size() == shown) {
            list.add(new Button("Show more", event -> {
                shown += PAGE;
                refresh();
            }));
        }
    }
}
