package uk.waymark.assurance.changes;

import uk.waymark.settings.Values;

/** What a provider has to tell its commissioners of. Catalogue rows SAL-15 to SAL-18, SAL-20 to SAL-22. */
public enum ChangeKind {
    NEW_WORKER("A new employee, volunteer or contractor"),
    DSL_OR_DEPUTY("A change of DSL or deputy"),
    SENIOR_LEADER("A change of senior leader"),
    SAFEGUARDING_POLICY("A change to the safeguarding policy"),
    FILTERING("A change or incident of internet filtering and monitoring"),
    PUPIL_INCIDENT("An incident or allegation that touches pupils"),
    MATERIAL_INCIDENT("A material incident that bears on your own duties"),
    OTHER_RISK("Another change that could put a child at risk, staffing among them");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether every school that has approved the provider has to look at it anew. Catalogue rows AUP-06 and DL-47. */
    public boolean wantsNewLook() {
        return this == SENIOR_LEADER || this == MATERIAL_INCIDENT;
    }

    /** The clock of a school: its own decision where the policies differ, else what the letter says. Rows CX-04 to CX-07. */
    public TellBy clock(Values school) {
        return switch (this) {
            case NEW_WORKER, OTHER_RISK -> TellBy.AT_ONCE;
            case DSL_OR_DEPUTY, SENIOR_LEADER -> school.get(ChangeSettings.STAFF_CLOCK);
            case FILTERING -> school.get(ChangeSettings.FILTER_CLOCK);
            case PUPIL_INCIDENT -> school.get(ChangeSettings.INCIDENT_CLOCK);
            case SAFEGUARDING_POLICY, MATERIAL_INCIDENT -> TellBy.WORKING_DAY;
        };
    }
}
