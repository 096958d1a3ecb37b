package uk.waymark.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.access.Side;
import uk.waymark.ids.ObligationId;

/**
 * One thing that is due, as somebody sees it.
 *
 * @param holder the school, the provider or the person who owes it, by name
 * @param side in whose portal the path leads to where it is done; empty for what one person owes, whose portal it is
 * @param ruledOn the day that the rule gave, which differs when somebody postponed it
 * @param postponed why it was postponed
 * @param delegate who it was given to
 * @param mine whether the reader holds one of its roles, so may postpone and delegate it
 * @param toMe whether it was given to the reader
 * @param met how it was met, for what is done already
 */
public record DueItem(
        ObligationId id,
        ObligationKind kind,
        String holder,
        Optional<Side> side,
        Set<Role> roles,
        String about,
        LocalDate ruledOn,
        LocalDate dueOn,
        Optional<Instant> dueAt,
        String path,
        String reason,
        Optional<String> postponed,
        Optional<String> delegate,
        boolean mine,
        boolean toMe,
        boolean late,
        Optional<String> met) {

    public boolean mayPostpone() {
        return mine && met.isEmpty() && kind.postponableDays() > 0;
    }

    public boolean mayDelegate() {
        return mine && met.isEmpty() && side.isPresent();
    }

    public boolean mayBeSaidDone() {
        return (mine || toMe) && met.isEmpty() && kind.byHand();
    }
}
