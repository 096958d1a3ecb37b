package uk.waymark.arrangements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/** What is put on record about arrangements of every kind; a door has to have narrowed who asks. */
@Singleton
public class Entries {
    private final EntryRows rows;
    private final Clock clock;

    Entries(EntryRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Those of each subject, the latest first; one query. */
    public Map<UUID, List<Entry>> of(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : rows.of(subjects).stream()
                        .collect(Collectors.groupingBy(
                                EntryRows.Shown::subjectId, Collectors.mapping(Entries::entry, Collectors.toList())));
    }

    private static Entry entry(EntryRows.Shown row) {
        return new Entry(
                row.id(),
                EntryKind.valueOf(row.kind()),
                row.onDay(),
                row.who(),
                How.valueOf(row.how()),
                row.words(),
                Optional.ofNullable(row.untilDay()),
                Optional.ofNullable(row.documentId()),
                row.by(),
                row.recordedAt());
    }

    /** Why it cannot be put on record; empty where it can. */
    public Optional<Refused> refuse(NewEntry entry) {
        if (entry.on().isAfter(Session.today(clock))) {
            return Optional.of(
                    new Refused("IN_THE_FUTURE", "This day has not come yet. Record it once it has been said."));
        }
        if (entry.who().isEmpty() || entry.who().length() > 200) {
            return Optional.of(new Refused("WHO", "Say who it was, in at most 200 characters."));
        }
        return entry.words().isEmpty() || entry.words().length() > 2_000
                ? Optional.of(new Refused("WORDS", "Say what came of it, in at most 2,000 characters."))
                : Optional.empty();
    }

    /** Adds it, and says whether it was not there before. */
    public boolean add(Actor actor, UUID subject, PupilId pupil, SchoolId school, NewEntry it) {
        return rows.add(
                        it.id(),
                        subject,
                        pupil,
                        school,
                        it.kind().name(),
                        it.on(),
                        it.who(),
                        it.how().name(),
                        it.words(),
                        it.until().orElse(null),
                        it.document().orElse(null),
                        clock.instant(),
                        actor.person())
                > 0;
    }
}
