package uk.waymark.assurance.sites;

/**
 * A school's statement about a place. Only one that is content on all three counts agrees to the site. Catalogue rows SIT-04, SIT-06.
 *
 * @param words why, or what is missing
 */
public record Suitability(boolean safe, boolean pastoral, boolean educational, String words) {
    public boolean agrees() {
        return safe && pastoral && educational;
    }
}
