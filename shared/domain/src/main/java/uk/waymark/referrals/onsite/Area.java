package uk.waymark.referrals.onsite;

import java.util.Optional;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

/**
 * An area for alternative provision on a school's own premises.
 *
 * @param provider as which it stands among the providers; it belongs to the school
 * @param reason why it is not within the school's site; empty where it is
 * @param staff who teaches there
 * @param deliveredBy the provider whose staff teach there, where they are not the school's own
 */
public record Area(
        ProviderId provider,
        SiteId site,
        SchoolId school,
        String name,
        String address,
        Location location,
        String reason,
        String staff,
        Optional<ProviderId> deliveredBy,
        Optional<String> deliveredByName) {
    /** Where it is. Catalogue rows ONS-03 to ONS-05. */
    public enum Location {
        WITHIN_SITE("Within the school's site"),
        ELSEWHERE("Elsewhere on the school's premises"),
        CHILDRENS_HOME("At a linked children's home");

        private final String words;

        Location(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
