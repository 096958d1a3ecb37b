package uk.waymark.notices;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.ids.Id;
import uk.waymark.ids.NoticeId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;

/** What the actor has been told. */
@Door
public class Notices {
    private final NoticeRows rows;
    private final Live live;
    private final Clock clock;

    Notices(NoticeRows rows, Live live, Clock clock) {
        this.rows = rows;
        this.live = live;
        this.clock = clock;
    }

    /** The unread first, then the newest; fifty at most. */
    public List<Notice> latest(Actor actor) {
        return rows.latest(actor.person()).stream()
                .map(row -> new Notice(
                        row.id(),
                        Kind.valueOf(row.kind()),
                        Optional.ofNullable(row.subjectId()),
                        row.urgent(),
                        row.raisedAt(),
                        Optional.ofNullable(row.readAt())))
                .toList();
    }

    public long unread(Actor actor) {
        return rows.unread(actor.person());
    }

    /** One notice has been read, because the way that it shows was taken. */
    @Transactional
    public void readOne(Actor actor, NoticeId notice) {
        if (rows.readOne(actor.person(), notice, clock.instant()) > 0) {
            live.changed(Topic.notices(actor.person()));
        }
    }

    /** What was told about this subject has been read, because the subject itself was opened. */
    @Transactional
    public void read(Actor actor, Id subject) {
        if (rows.readAbout(actor.person(), subject.value(), clock.instant()) > 0) {
            live.changed(Topic.notices(actor.person()));
        }
    }
}
