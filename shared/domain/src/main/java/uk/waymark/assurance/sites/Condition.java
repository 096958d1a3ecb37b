package uk.waymark.assurance.sites;

/** What a school looks at on a site. Catalogue row SIT-05. */
public enum Condition {
    SECURITY("Security"),
    FIRE("Fire safety"),
    WASHING("Toilets and washing"),
    PROTECTION("Protective equipment"),
    CATERING("Catering"),
    CLEANLINESS("Cleanliness and repair");

    private final String words;

    Condition(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What was found. */
    public enum Result {
        GOOD("In order"),
        TO_MEND("To be mended"),
        NOT_SAFE("Not safe");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
