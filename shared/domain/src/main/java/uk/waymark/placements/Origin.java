package uk.waymark.placements;

import java.util.Optional;
import uk.waymark.ids.ReferralId;

/** What a placement stems from. */
public sealed interface Origin {
    /** A referral that the head has agreed to. */
    record Referral(ReferralId id) implements Origin {}

    /** It was running already when it was put on record, as when a school begins to use Waymark; why, in words. */
    record TakenOver(String why) implements Origin {}

    /** Neither: only where the school's settings ask for no referral. */
    record Direct() implements Origin {}

    default Optional<ReferralId> referral() {
        return this instanceof Referral(var id) ? Optional.of(id) : Optional.empty();
    }

    default Optional<String> takenOver() {
        return this instanceof TakenOver(var why) ? Optional.of(why.strip()) : Optional.empty();
    }
}
