package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import uk.waymark.access.Actor;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;

/** A term's worth of notices has been read by now, as by people who look in every day; the last few are new. */
@Singleton
class SampleNotices {
    private static final int NEW = 5;

    private final Notices notices;

    SampleNotices(Notices notices) {
        this.notices = notices;
    }

    void read(SampleCast cast) {
        cast.staff().forEach((account, actor) -> {
            // What is about safety waits for whoever opens the sample.
            if (account != SampleAccount.DSL && account != SampleAccount.DEPUTY_DSL) {
                read(actor);
            }
        });
    }

    private void read(Actor actor) {
        while (notices.unread(actor) > NEW) {
            notices.latest(actor).stream()
                    .filter(it -> it.readAt().isEmpty())
                    .skip(NEW)
                    .map(Notice::id)
                    .forEach(id -> notices.readOne(actor, id));
        }
    }
}
