package uk.waymark.attendance;

import uk.waymark.ids.SchoolId;

/** How many of a school's placed pupils are where, naming nobody: for governors and the trust. */
public record Figures(SchoolId school, String name, long expected, long here, long away, long unsaid) {}
