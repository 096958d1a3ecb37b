package uk.waymark.assurance.sites;

/** What a site has that calls for certificates of its own. */
public enum Feature {
    ANIMALS("Animals that pupils meet"),
    MACHINERY("Machinery or tools"),
    LIFTING("Lifts, hoists or other lifting gear"),
    ADVENTURE("Adventurous activities that need a licence"),
    GAS("Gas"),
    CATERING("Food that is made on the site"),
    VEHICLES("Vehicles that are driven on the site");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
