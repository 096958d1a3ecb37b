package uk.waymark.plans;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.placements.PlacementFile;

/** What is wrong with a learning plan as a provider writes it. */
final class LearningRefusals {
    private static final int MOST = 40;
    private static final BigDecimal ALL = new BigDecimal(100);

    private LearningRefusals() {}

    static Optional<Refused> of(PlacementFile placement, NewLearningPlan it) {
        if (missing(it.words(), 2_000) || missing(it.reason(), 500)) {
            return refused("WORDS", "Say how the pupil gets there, and why you send this version.");
        }
        if (it.targets().size() > MOST) {
            return refused("MANY", "Write at most " + MOST + " targets.");
        }
        var courses = it.targets().stream()
                .filter(target -> target.kind() == Target.Kind.COURSE)
                .count();
        if (courses == 0 || courses == it.targets().size()) {
            return refused(
                    "TARGETS",
                    "Name at least one course target, and at least one other: attendance, behaviour, growth.");
        }
        return it.targets().stream()
                .map(target -> of(placement, target))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refused> of(PlacementFile placement, Target it) {
        if (missing(it.words(), 500) || missing(it.baseline(), 500)) {
            return refused("TARGET", "Say for each target what is reached, and where the pupil stands now.");
        }
        if (it.kind() == Target.Kind.COURSE
                && (it.qualification().isEmpty() || it.level().isEmpty())) {
            return refused("COURSE", "Name the qualification and the level of each course.");
        }
        if (Stream.of(it.qualification(), it.unit()).anyMatch(text -> text.length() > 200)
                || Stream.of(it.level(), it.grade()).anyMatch(text -> text.length() > 100)) {
            return refused("LONG", "The name of a qualification, level, grade or unit is too long.");
        }
        if (it.kind() == Target.Kind.ATTENDANCE && it.percent().isEmpty()
                || it.percent()
                        .filter(rate -> rate.signum() < 0 || rate.compareTo(ALL) > 0)
                        .isPresent()) {
            return refused("PERCENT", "Say which attendance is aimed at, from 0 to 100 per cent.");
        }
        return it.dueOn().isBefore(placement.startsOn()) || it.dueOn().isAfter(placement.endsOn())
                ? refused("DATES", "A target is due within the placement. Check its day.")
                : Optional.empty();
    }

    private static boolean missing(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
