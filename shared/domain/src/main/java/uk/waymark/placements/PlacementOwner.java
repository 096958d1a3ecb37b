package uk.waymark.placements;

/** Who decides about a placement: what the local authority arranged, a school only sees and notes. Catalogue rows CX-44 and BEH-04. */
public enum PlacementOwner {
    SCHOOL("The home school"),
    AUTHORITY("The local authority");

    private final String words;

    PlacementOwner(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
