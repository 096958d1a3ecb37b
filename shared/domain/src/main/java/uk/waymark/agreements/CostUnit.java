package uk.waymark.agreements;

/** For what the sum is that a placement costs. Catalogue row SLA-37. */
public enum CostUnit {
    SESSION("for each session attended or booked"),
    DAY("for each day"),
    WEEK("for each week"),
    PLACEMENT("for the whole placement");

    private final String words;

    CostUnit(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
