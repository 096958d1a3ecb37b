package uk.waymark.curriculum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a provider states about its courses, and with whom it works.
 *
 * @param stated the newest version; empty while there is none
 * @param links the agencies with which it works
 */
public record CourseMap(Optional<Version> stated, List<Link> links) {
    public CourseMap {
        links = List.copyOf(links);
    }

    /** A version of it. */
    public record Version(int number, NewCourseMap words, Instant at, String by) {}

    /** How it works with one kind of agency. */
    public record Link(Agency agency, String words, Instant at, String by) {}
}
