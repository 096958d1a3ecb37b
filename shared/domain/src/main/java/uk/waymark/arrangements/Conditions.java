package uk.waymark.arrangements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.arrangements.Condition.State;
import uk.waymark.calendar.DayWords;

/** The conditions under which a part-time timetable may be agreed. Catalogue rows ADJ-06 to ADJ-14, BEH-05. */
final class Conditions {
    private Conditions() {}

    static List<Condition> of(Arrangement it) {
        var pupil = it.pupil();
        return it.kind() == ArrangementKind.MINOR
                ? List.of()
                : List.of(
                        recorded(it, EntryKind.PARENT_AGREEMENT, "Record when the parent agreed, who it was, and how."),
                        recorded(it, EntryKind.REVIEWS, "Say when it is reviewed first, and how the views are heard."),
                        recorded(it, EntryKind.SUPPORT_PLAN, "Say to which plan of support it belongs."),
                        recorded(
                                it,
                                EntryKind.TARGET,
                                "Name the day of full time, and which advice about health or needs was taken into account."),
                        onSite(it),
                        where(
                                it,
                                pupil.hasPlan(),
                                EntryKind.AUTHORITY_TALK,
                                "Talk with the authority about the pupil's plan, and record it."),
                        where(
                                it,
                                pupil.socialWorker(),
                                EntryKind.SOCIAL_WORKER,
                                "Bring the social worker into it, and record when and how."),
                        where(
                                it,
                                pupil.lookedAfter(),
                                EntryKind.VIRTUAL_SCHOOL,
                                pupil.virtualSchool()
                                        ? "Talk with the head of the virtual school, or their delegate, and record it."
                                        : "Nobody of the virtual school is on the pupil's list of people outside school. Put them on"
                                                + " it, talk with the head of the virtual school or their delegate, and record it."),
                        new Condition(
                                EntryKind.CODES,
                                State.IN_ORDER,
                                "The sessions that fall away stand in the register as not required as soon as the head approves."),
                        where(
                                it,
                                pupil.hasPlan(),
                                EntryKind.PROVISION,
                                "Say how what the pupil's plan lists goes on: the duty to provide it does not end."));
    }

    private static Condition where(Arrangement it, boolean needed, EntryKind kind, String missing) {
        return needed ? recorded(it, kind, missing) : new Condition(kind, State.NOT_NEEDED, "Not needed here.");
    }

    private static Condition onSite(Arrangement it) {
        var away = it.daysAway().stream()
                .sorted()
                .map(day -> day.getDisplayName(java.time.format.TextStyle.FULL, Locale.UK))
                .collect(Collectors.joining(", "));
        return away.isEmpty()
                ? new Condition(EntryKind.ON_SITE, State.IN_ORDER, "The pupil is on site for a part of every day.")
                : recorded(
                        it,
                        EntryKind.ON_SITE,
                        "Nowhere on site on " + away + ": say who calls, meets or visits the pupil on these days.");
    }

    private static Condition recorded(Arrangement it, EntryKind kind, String missing) {
        return it.entries(kind).stream()
                .findFirst()
                .map(entry -> new Condition(kind, State.IN_ORDER, words(entry)))
                .orElseGet(() -> new Condition(kind, State.MISSING, missing));
    }

    private static String words(Entry entry) {
        return Stream.of(
                        Stream.of(DayWords.of(entry.on())),
                        Stream.of(entry.who()).filter(who -> !who.isEmpty()),
                        Stream.of(entry.how().words().toLowerCase(Locale.UK)),
                        entry.until().stream().map(day -> "for " + DayWords.of(day)),
                        Stream.of(entry.words()).filter(text -> !text.isEmpty()))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }
}
