package uk.waymark.forms;

import java.time.Instant;

/**
 * An answer as it stands.
 *
 * @param revision to be given back when it is changed; 0 while nothing was ever saved
 * @param by the name of whoever gave it
 */
public record Given(Answer answer, long revision, String by, Instant at) {
    static final Given NOTHING = new Given(Answer.BLANK, 0, "", Instant.EPOCH);
}
