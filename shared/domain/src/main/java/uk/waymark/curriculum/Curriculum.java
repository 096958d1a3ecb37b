package uk.waymark.curriculum;

import java.time.Instant;

/** A version of what a pupil is taught; English, maths and science come first. */
public record Curriculum(int number, NewCurriculum stated, Instant at, String by) {
    /** What somebody found when they looked whether the adaptation helps. */
    public record Judged(Effect effect, String words, Instant at, String by) {}
}
