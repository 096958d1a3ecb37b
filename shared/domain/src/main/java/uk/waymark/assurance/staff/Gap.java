package uk.waymark.assurance.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.calendar.DayWords;
import uk.waymark.ids.StaffId;

/** Something that a line of the record lacks, in words that name the person and the check. */
public record Gap(StaffId staff, String name, CheckKind kind, String what) {
    /** The sentence, such as "Kit Example: right to work is not recorded". */
    public String words() {
        return name + ": " + kind.brief() + " " + what;
    }

    /** What this line lacks today, in the order of the letter. Whoever has left lacks nothing. */
    static List<Gap> of(StaffMember member, LocalDate today) {
        if (member.details().hasLeft(today)) {
            return List.of();
        }
        return Stream.of(CheckKind.values())
                .flatMap(
                        kind -> lacks(member, kind, today)
                                .map(what ->
                                        new Gap(member.id(), member.details().name(), kind, what))
                                .stream())
                .toList();
    }

    private static Optional<String> lacks(StaffMember member, CheckKind kind, LocalDate today) {
        var check = Optional.ofNullable(member.checks().get(kind));
        if (check.isEmpty()) {
            return kind.appliesTo(member.details()) ? Optional.of("is not recorded") : Optional.empty();
        }
        if (!check.get().applies()) {
            return Optional.empty();
        }
        if (!check.get().inOrder()) {
            return Optional.of("is recorded as not satisfactory");
        }
        return check.get()
                .againOn()
                .filter(again -> again.isBefore(today))
                .map(again -> "had to be looked at again by " + DayWords.of(again));
    }
}
