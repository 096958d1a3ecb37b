package uk.waymark.arrangements;

/** What is put on record about an arrangement. The first nine are its conditions: catalogue rows ADJ-06 to ADJ-14. */
public enum EntryKind {
    PARENT_AGREEMENT("The agreement of the parent at the pupil's usual home"),
    REVIEWS("Regular reviews with the pupil's and the parents' views"),
    SUPPORT_PLAN("The broader plan of support that it belongs to"),
    TARGET("The day of full time, and the ambition behind it"),
    ON_SITE("Time on site every day, or more welfare checks"),
    AUTHORITY_TALK("The talk with the authority, for a pupil with a plan"),
    SOCIAL_WORKER("The social worker is part of it"),
    VIRTUAL_SCHOOL("The virtual school, for a child who is looked after"),
    CODES("The right codes in the register"),
    PROVISION("What the pupil's plan lists goes on"),
    AUTHORITY_REPORT("Reported to the authority by its procedure"),
    ENDED("Ended early"),
    FLEXI_MEETING("A meeting was offered to the parents"),
    FLEXI_CONSULTED("Somebody was consulted"),
    FLEXI_REVIEW("Termly review"),
    FLEXI_REPORT("Told to the authority by its procedure"),
    AUTHORITY_NOTE("What the authority said");

    private final String words;

    EntryKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody adds it to a part-time timetable by hand. */
    public boolean isOfPartTime() {
        return compareTo(AUTHORITY_REPORT) <= 0 && this != CODES;
    }

    /** Whether it names a day that is still to come. */
    public boolean wantsDay() {
        return this == REVIEWS || this == TARGET;
    }
}
