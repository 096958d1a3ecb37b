package uk.waymark.agreements;

import java.util.Optional;
import uk.waymark.pupils.Duty;

/** Who gets a copy of an agreement, and is told of changes. Catalogue rows SLA-48, NOT-12. */
public enum CopyParty {
    PARENT("Parent or carer"),
    PUPIL("Pupil"),
    SCHOOL("School's contact"),
    PROVIDER("Provider's contact"),
    LA_ADVISER("Authority's adviser"),
    YOUTH_JUSTICE("Youth-justice key worker"),
    NHS("Health professional"),
    AUTHORITY("Local authority"),
    OTHER("Other professional");

    private final String words;

    CopyParty(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As what somebody outside school gets a copy; a GP and those at home do not, just because they are on the list. */
    static Optional<CopyParty> of(Duty duty) {
        return switch (duty) {
            case HOME, GP -> Optional.empty();
            case LAC_ADVISER, VIRTUAL_SCHOOL -> Optional.of(LA_ADVISER);
            case LA_CASE_OFFICER -> Optional.of(AUTHORITY);
            case YOUTH_JUSTICE -> Optional.of(YOUTH_JUSTICE);
            case HEALTH -> Optional.of(NHS);
            case SOCIAL_WORKER, WELFARE_OFFICER, EARLY_HELP, OTHER_PROFESSIONAL -> Optional.of(OTHER);
        };
    }
}
