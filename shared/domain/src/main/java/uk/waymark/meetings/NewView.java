package uk.waymark.meetings;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's view, written down for them.
 *
 * @param id made by whoever sends it, so that a second sending is known
 * @param name whose view it is
 */
public record NewView(
        UUID id, View.Side side, String name, Optional<MeetingDecision> opinion, String words, Meeting.How how) {
    public NewView {
        name = name.strip();
        words = words.strip();
    }
}
