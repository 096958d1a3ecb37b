package uk.waymark.commissioning;

import java.math.BigDecimal;
import java.util.Optional;
import uk.waymark.ids.ProviderId;
import uk.waymark.organisations.ProviderKind;

/**
 * A provider as a school that chooses sees it in the list.
 *
 * @param standing how the school stands to it; empty while it has never looked at it
 */
public record ProviderLine(
        ProviderId id,
        String name,
        ProviderKind kind,
        String telephone,
        String towns,
        Optional<Standing> standing,
        Optional<String> needs,
        Optional<String> curriculum,
        Optional<BigDecimal> dayCost,
        boolean onlineOnly) {

    /** What a school looks for; empty text and values match everything. */
    public record Wanted(String text, Optional<Standing> standing, Optional<BigDecimal> atMost) {
        public static Wanted everything() {
            return new Wanted("", Optional.empty(), Optional.empty());
        }
    }
}
