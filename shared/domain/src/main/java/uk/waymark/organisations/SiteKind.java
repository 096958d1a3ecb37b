package uk.waymark.organisations;

/** What a site is to its provider. Catalogue group SIT. */
public enum SiteKind {
    MAIN("Main site"),
    SATELLITE("Satellite site"),
    SUBCONTRACTED("Run by somebody else");

    private final String words;

    SiteKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The site's name with what a school has to know about it. */
    public static String named(String site, String kind, @org.jspecify.annotations.Nullable String runBy) {
        return switch (SiteKind.valueOf(kind)) {
            case MAIN -> site;
            case SATELLITE -> site + " (satellite site)";
            case SUBCONTRACTED -> site + " (run by " + runBy + ")";
        };
    }
}
