package uk.waymark.authorities;

/** How somebody outside school was told. */
public enum TellBy {
    MAIL("By e-mail, without the name"),
    TELEPHONE("By telephone"),
    POST("By post"),
    BY_HAND("By hand"),
    SECURE("Through the authority's secure system");

    private final String words;

    TellBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the child's own case reaches them, not only a call to ring. */
    boolean isInFull() {
        return this != MAIL;
    }
}
