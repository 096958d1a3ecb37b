package uk.waymark.forms;

import java.util.Set;

/**
 * Which answers open a finding.
 *
 * @param on values of the answer, or {@link #PAST} for a day that is over
 */
public record Flag(Set<String> on, Severity severity) {
    public static final String PAST = "past";
}
