package uk.waymark.organisations;

import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;

/** A place to which pupils are sent, with the address that the school has to know at any hour. */
public record Site(
        SiteId id, ProviderId provider, String name, String street, String town, String postcode, String telephone) {
    public String address() {
        return street + ", " + town + ", " + postcode;
    }
}
