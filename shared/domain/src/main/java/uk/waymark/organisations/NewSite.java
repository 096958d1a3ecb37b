package uk.waymark.organisations;

import java.util.Optional;

/**
 * What somebody types to add a site.
 *
 * @param runBy who runs it, where the provider has somebody else do so
 */
public record NewSite(
        String name,
        String street,
        String town,
        String postcode,
        String telephone,
        SiteKind kind,
        Optional<String> runBy) {

    /** One of the provider's own main sites. */
    public NewSite(String name, String street, String town, String postcode, String telephone) {
        this(name, street, town, postcode, telephone, SiteKind.MAIN, Optional.empty());
    }
}
