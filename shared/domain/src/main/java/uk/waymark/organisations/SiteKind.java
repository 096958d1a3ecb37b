package uk.waymark.organisations;

import org.jspecify.annotations.Nullable;

/** What a site is to its provider. Catalogue group SIT. */
public enum SiteKind {
    MAIN("Main site"),
    SATELLITE("Satellite site"),
    SUBCONTRACTED("Run by somebody else"),
    ON_SITE_AP("Area for alternative provision on a school's own site"),
    CHILDRENS_HOME("Children's home that the provider works with");

    private final String words;

    SiteKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a school has to agree before its pupils go there: to everything but a main site. Catalogue row SIT-04. */
    public boolean needsAgreement() {
        return this != MAIN;
    }

    /** The site's name with what a school has to know about it. */
    public static String named(String site, String kind, @Nullable String runBy) {
        return switch (SiteKind.valueOf(kind)) {
            case MAIN -> site;
            case SATELLITE -> site + " (satellite site)";
            case SUBCONTRACTED -> site + " (run by " + runBy + ")";
            case ON_SITE_AP -> site + " (on a school's own site)";
            case CHILDRENS_HOME -> site + " (children's home)";
        };
    }
}
