package uk.waymark.access;

import static uk.waymark.access.Side.FAMILY;
import static uk.waymark.access.Side.OUTSIDE;
import static uk.waymark.access.Side.PROVIDER;
import static uk.waymark.access.Side.SCHOOL;
import static uk.waymark.access.Side.WAYMARK;

/** What a person is, for one school, trust, provider, site or child. The roles of part C of the catalogue. */
public enum Role {
    HEAD(SCHOOL, "Headteacher"),
    AP_LEAD(SCHOOL, "AP lead"),
    AP_HELPER(SCHOOL, "AP helper"),
    SENIOR_LEADER(SCHOOL, "Senior leader"),
    DSL(SCHOOL, "DSL"),
    DEPUTY_DSL(SCHOOL, "Deputy DSL"),
    SENCO(SCHOOL, "SENCO"),
    ATTENDANCE_OFFICER(SCHOOL, "Attendance officer"),
    OFFICE(SCHOOL, "School office"),
    TEACHER(SCHOOL, "Teacher"),
    GOVERNOR(SCHOOL, "Governor"),
    LINK_GOVERNOR(SCHOOL, "AP link governor"),
    TRUST_SAFEGUARDING(SCHOOL, "Trust safeguarding lead"),
    TRUST_EXECUTIVE(SCHOOL, "Trust executive"),
    PROVIDER_MANAGER(PROVIDER, "Manager"),
    PROVIDER_DSL(PROVIDER, "Provider DSL"),
    PROVIDER_DEPUTY_DSL(PROVIDER, "Provider deputy DSL"),
    KEY_CONTACT(PROVIDER, "Key contact"),
    TUTOR(PROVIDER, "Tutor"),
    PARENT(FAMILY, "Parent or carer"),
    PUPIL(FAMILY, "Pupil"),
    LOCAL_AUTHORITY(OUTSIDE, "Local authority officer"),
    VIRTUAL_SCHOOL(OUTSIDE, "Virtual school"),
    SOCIAL_WORKER(OUTSIDE, "Social worker"),
    WELFARE_OFFICER(OUTSIDE, "Pupil welfare officer"),
    OTHER_PROFESSIONAL(OUTSIDE, "Other professional"),
    INSPECTOR(OUTSIDE, "Inspector"),
    ADMINISTRATOR(WAYMARK, "Administrator");

    private final Side side;
    private final String words;

    Role(Side side, String words) {
        this.side = side;
        this.words = words;
    }

    public Side side() {
        return side;
    }

    /** What the screen calls it. */
    public String words() {
        return words;
    }
}
