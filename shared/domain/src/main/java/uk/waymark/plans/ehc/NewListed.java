package uk.waymark.plans.ehc;

/**
 * Something that an EHC plan lists for a pupil. Catalogue row BEH-05.
 *
 * @param listed in the plan's own words, without a diagnosis that the provider need not know
 * @param amount how much and how often, as the plan has it
 * @param how where and in which way it is provided while the pupil is there
 */
public record NewListed(String listed, String amount, ByWhom by, String how) {
    public NewListed {
        listed = listed.strip();
        amount = amount.strip();
        how = how.strip();
    }

    /** Who provides it during the placement. */
    public enum ByWhom {
        PROVIDER("The provider"),
        SCHOOL("The school"),
        AUTHORITY("The local authority"),
        HEALTH("The health service"),
        OTHER("Somebody else");

        private final String words;

        ByWhom(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
