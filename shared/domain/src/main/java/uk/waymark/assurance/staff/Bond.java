package uk.waymark.assurance.staff;

/** How somebody belongs to the provider. Catalogue row SCR-01. */
public enum Bond {
    EMPLOYEE("Employee"),
    VOLUNTEER("Volunteer"),
    CONTRACTOR("Contractor");

    private final String words;

    Bond(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
