package uk.waymark.referrals.voices;

import uk.waymark.pupils.Duty;

/** Whose word about a placement is asked for, or who is told. Catalogue rows REF-11, REF-14. */
public enum Party {
    PARENT("Parent or carer"),
    PUPIL("The pupil"),
    SENCO("SENCO"),
    DSL("DSL"),
    AUTHORITY("Local authority"),
    PLACING_AUTHORITY("Placing authority"),
    SOCIAL_WORKER("Social worker"),
    VIRTUAL_SCHOOL("Virtual school"),
    PROFESSIONAL("Other professional"),
    PROVIDER("Provider");

    private final String words;

    Party(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As what somebody on the pupil's list speaks. */
    public static Party of(Duty duty) {
        return switch (duty) {
            case HOME -> PARENT;
            case SOCIAL_WORKER -> SOCIAL_WORKER;
            case VIRTUAL_SCHOOL -> VIRTUAL_SCHOOL;
            case LA_CASE_OFFICER -> AUTHORITY;
            case WELFARE_OFFICER, YOUTH_JUSTICE, LAC_ADVISER, GP, HEALTH, EARLY_HELP, OTHER_PROFESSIONAL ->
                PROFESSIONAL;
        };
    }
}
