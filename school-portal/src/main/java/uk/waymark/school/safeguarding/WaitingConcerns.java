package uk.waymark.school.safeguarding;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.safeguarding.Stage;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Follow;

/** For the DSL's day: concerns that nobody has taken in hand yet. */
public final class WaitingConcerns extends Section {
    private static final int MOST = 20;

    private final transient Concerns concerns;
    private final transient CurrentPerson person;
    private final transient Clock clock;

    public WaitingConcerns(Concerns concerns, Live live, CurrentPerson person, Clock clock) {
        this.concerns = concerns;
        this.person = person;
        this.clock = clock;
        Follow.topics(this, live, () -> Stream.of(Topic.notices(person.actor().person())), this::refresh);
        refresh();
    }

    private void refresh() {
        removeAll();
        var waiting = concerns.ofSchools(person.actor(), MOST, 0).stream()
                .filter(concern -> concern.stage() == Stage.SENT || concern.stage() == Stage.READ)
                .toList();
        add(new H2("Concerns that wait for you: " + waiting.size()));
        if (waiting.isEmpty()) {
            add(new Paragraph("✓ Every concern is in hand."));
        } else {
            add(ConcernRows.list(waiting, clock));
        }
    }
}
