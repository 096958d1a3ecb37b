package uk.waymark.notices;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.Id;
import uk.waymark.ids.NoticeId;
import uk.waymark.ids.PersonId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;

/**
 * Where a capability leaves what people have to be told, in the transaction of the fact itself. No text that leaves the
 * application names a child; what is waiting is read after signing in.
 */
@Singleton
public class Outbox {
    private final NoticeRows rows;
    private final Live live;
    private final Clock clock;
    private final NoticeWords words;

    Outbox(NoticeRows rows, Live live, Clock clock, NoticeWords words) {
        this.rows = rows;
        this.live = live;
        this.clock = clock;
        this.words = words;
    }

    /** A notice on the person's screens, and an e-mail that says something waits. */
    public void notify(PersonId recipient, Kind kind, Id subject, boolean urgent) {
        notify(recipient, kind, subject, urgent, "");
    }

    /** The same, with figures in the e-mail; never anything about one child. */
    public void notify(PersonId recipient, Kind kind, Id subject, boolean urgent, String figures) {
        var notice = onScreen(recipient, kind, subject, urgent);
        for (var address : rows.email(recipient)) {
            rows.deliver(
                    Id.next(),
                    notice,
                    "MAIL",
                    address,
                    words.subject(kind, urgent),
                    words.body(kind, urgent, figures),
                    null,
                    clock.instant());
        }
    }

    /** A notice on the person's screens only. */
    public NoticeId onScreen(PersonId recipient, Kind kind, Id subject, boolean urgent) {
        var notice = save(recipient, kind, subject, urgent);
        live.changed(Topic.notices(recipient));
        return notice;
    }

    /** An e-mail to somebody who cannot sign in yet. */
    public void mail(PersonId recipient, String address, String subject, String body) {
        var notice = save(recipient, Kind.LETTER, null, false);
        rows.deliver(Id.next(), notice, "MAIL", address, subject, body, null, clock.instant());
    }

    /** An e-mail to somebody who has no account; the text names no child and says whom to ring. */
    public void mailOutside(String address, String subject, String body) {
        rows.deliver(Id.next(), null, "MAIL", address, subject, body, null, clock.instant());
    }

    /** The same with something for the reader's calendar: an iCalendar object with its method. */
    public void mailCalendar(String address, String subject, String body, String calendar) {
        rows.deliver(Id.next(), null, "MAIL", address, subject, body, calendar, clock.instant());
    }

    private NoticeId save(PersonId recipient, Kind kind, @Nullable Id subject, boolean urgent) {
        var id = NoticeId.next();
        var about = Optional.ofNullable(subject).map(Id::value).orElse(null);
        rows.save(new NoticeRows.Row(id, recipient, kind.name(), about, urgent, clock.instant(), null));
        return id;
    }
}
