package uk.waymark.documents;

/** How a document reached somebody. */
public enum Channel {
    ON_WAYMARK("On Waymark"),
    MAIL("By e-mail"),
    POST("By post"),
    BY_HAND("By hand");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
