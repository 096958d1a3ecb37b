package uk.waymark.arrangements;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyNews;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.pupils.Duty;
import uk.waymark.timetable.WeekSession;

/** Tells those whom a part-time timetable concerns: the head, who proposed it, the family, the social worker, the virtual school. */
@Singleton
class ArrangementNews {
    private final Actors actors;
    private final Outbox outbox;
    private final Families families;
    private final Releases releases;
    private final ArrangementRows rows;

    ArrangementNews(Actors actors, Outbox outbox, Families families, Releases releases, ArrangementRows rows) {
        this.actors = actors;
        this.outbox = outbox;
        this.families = families;
        this.releases = releases;
        this.rows = rows;
    }

    void toDecide(SchoolId school, PupilId pupil) {
        tell(school, Role.HEAD, Kind.ARRANGEMENT_TO_DECIDE, pupil);
    }

    void soonerPossible(SchoolId school, PupilId pupil) {
        tell(school, Role.HEAD, Kind.ARRANGEMENT_TO_DECIDE, pupil);
    }

    private void tell(SchoolId school, Role role, Kind kind, PupilId pupil) {
        actors.holding(role, school).forEach(person -> outbox.notify(person, kind, pupil, false));
    }

    void decided(Actor head, Arrangement it) {
        if (!it.proposed().person().equals(head.person())
                && actors.of(it.proposed().person()).isPresent()) {
            outbox.notify(
                    it.proposed().person(), Kind.ARRANGEMENT_DECIDED, it.pupil().id(), false);
        }
    }

    /** Catalogue rows NOT-15 and NOT-16: whoever works with the child outside school hears that there is something to ask about. */
    void agreed(Actor head, Arrangement it) {
        var pupil = it.pupil().id();
        releases.release(
                head,
                new NewRelease(
                        pupil,
                        Optional.empty(),
                        ReleaseKind.ARRANGEMENT,
                        it.id(),
                        "Part-time timetable until " + DayWords.of(it.lastDay()),
                        body(it),
                        Optional.empty(),
                        Optional.empty()));
        families.tell(pupil, FamilyNews.ARRANGEMENT);
        outside(
                pupil,
                it.pupil().lookedAfter() ? Set.of(Duty.SOCIAL_WORKER, Duty.VIRTUAL_SCHOOL) : Set.of(Duty.SOCIAL_WORKER),
                "A part-time timetable has been agreed for a child with whom you work. You are part of it: please ring ",
                " to hear the days and the review.");
    }

    /**
     * The virtual school is asked while it can still be said no: as soon as a part-time timetable is proposed for a child who is looked
     * after. Catalogue rows ADJ-13, NOT-16.
     */
    void consult(PupilId pupil) {
        outside(
                pupil,
                Set.of(Duty.VIRTUAL_SCHOOL),
                "A part-time timetable is proposed for a child with whom you work. Before anything is decided your school has to be"
                        + " heard: please ring ",
                " about it.");
    }

    private void outside(PupilId pupil, Set<Duty> duties, String before, String after) {
        rows.outside(pupil, duties.stream().map(Enum::name).toList())
                .forEach(person -> outbox.mailOutside(
                        person.email(),
                        "Please ring " + person.school(),
                        before + person.school() + " on " + person.telephone() + after
                                + "\n\nFor the child's sake nothing more is said in an e-mail.\n"));
    }

    /** What the family reads: kind words, and nothing that is the school's own. */
    private static String body(Arrangement it) {
        var target = it.entries(EntryKind.TARGET).stream()
                .findFirst()
                .flatMap(Entry::until)
                .orElse(it.lastDay());
        return "We agreed with you on a shorter week from " + DayWords.of(it.from()) + " to "
                + DayWords.of(it.lastDay()) + ".\n\n# Not expected\n\n"
                + sessions(it).stream().map(words -> "- " + words).collect(Collectors.joining("\n"))
                + "\n\n# Back to the whole week\n\nWe want the whole week to begin again on " + DayWords.of(target)
                + " at the latest."
                + it.nextReview()
                        .map(day -> " We look at it together on " + DayWords.of(day) + ".")
                        .orElse("");
    }

    private static List<String> sessions(Arrangement it) {
        return it.off().stream()
                .sorted(Comparator.comparing((WeekSession session) -> session.day())
                        .thenComparing(WeekSession::half))
                .map(session ->
                        day(session.day()) + ", " + session.half().words().toLowerCase(Locale.UK))
                .toList();
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
