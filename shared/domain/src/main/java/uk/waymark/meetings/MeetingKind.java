package uk.waymark.meetings;

/** Why people meet about a pupil. */
public enum MeetingKind {
    PLANNING("Planning meeting with families and agencies"),
    PARENTS("Meeting with the parents"),
    DIRECTION("Meeting about a direction"),
    DIRECTION_REVIEW("Review of a direction"),
    PLACEMENT_REVIEW("Review of the placement"),
    ARRANGEMENT_REVIEW("Review of a timetable or arrangement"),
    FLEXI("Meeting about a request for flexi-schooling"),
    FLEXI_REVIEW("Termly review of flexi-schooling"),
    END("End-of-placement meeting");

    private final String words;

    MeetingKind(String words) {
        this.words = words;
    }

    /** Whether something that runs is looked at again, so that the parents are invited in time and the outcome is written. */
    public boolean isReview() {
        return name().endsWith("_REVIEW");
    }

    /** Whether the parents, and the authority where there is an EHC plan, take part in it. Catalogue row OSD-20. */
    public boolean wantsPartners() {
        return this == DIRECTION_REVIEW;
    }

    public String words() {
        return words;
    }
}
