package uk.waymark.referrals;

/** Where provision happens, as the referral says. Catalogue rows ONS-01 to ONS-05. */
public enum Where {
    OFF_SITE("off-site", "Away from the school"),
    ON_SITE("on-site", "On the school's own premises"),
    HOME("home", "At a linked children's home");

    private final String value;
    private final String words;

    Where(String value, String words) {
        this.value = value;
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Where of(String value) {
        for (var it : values()) {
            if (it.value.equals(value)) {
                return it;
            }
        }
        return OFF_SITE;
    }
}
