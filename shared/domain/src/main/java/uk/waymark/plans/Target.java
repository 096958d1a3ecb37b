package uk.waymark.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One target of a learning plan. Catalogue rows ILP-08, ILP-09.
 *
 * @param qualification what the course leads to; only for a course, as are level, grade and unit
 * @param grade what grade is aimed at; empty where the course has none
 * @param unit which part of the qualification; empty for the whole
 * @param baseline where the pupil stands now
 * @param percent the rate that is aimed at, where the target is a rate
 * @param dueOn by when
 */
public record Target(
        Kind kind,
        String words,
        String qualification,
        String level,
        String grade,
        String unit,
        String baseline,
        Optional<BigDecimal> percent,
        LocalDate dueOn) {
    public Target {
        words = words.strip();
        qualification = qualification.strip();
        level = level.strip();
        grade = grade.strip();
        unit = unit.strip();
        baseline = baseline.strip();
    }

    /** What a target is about. */
    public enum Kind {
        COURSE("Course"),
        PROGRESS("Progress in learning"),
        ATTENDANCE("Attendance"),
        BEHAVIOUR("Behaviour and attitude"),
        PERSONAL("Personal growth"),
        SOCIAL("Getting on with others");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A target of a course. */
    public static Target course(
            String words,
            String qualification,
            String level,
            String grade,
            String unit,
            String baseline,
            LocalDate dueOn) {
        return new Target(Kind.COURSE, words, qualification, level, grade, unit, baseline, Optional.empty(), dueOn);
    }

    /** A target of another kind. */
    public static Target wider(
            Kind kind, String words, String baseline, Optional<BigDecimal> percent, LocalDate dueOn) {
        return new Target(kind, words, "", "", "", "", baseline, percent, dueOn);
    }
}
