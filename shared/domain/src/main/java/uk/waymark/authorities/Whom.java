package uk.waymark.authorities;

/** Who is told. */
public enum Whom {
    AUTHORITY("The school's local authority"),
    HOME_AUTHORITY("The authority of the pupil's home"),
    VIRTUAL_SCHOOL("Virtual school"),
    SOCIAL_WORKER("Social worker"),
    AGENCY("Another agency");

    private final String words;

    Whom(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is an authority's own desk, which answers for oversight of the provision. */
    public boolean isAuthority() {
        return this == AUTHORITY || this == HOME_AUTHORITY;
    }
}
