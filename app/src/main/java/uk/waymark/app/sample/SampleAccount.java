package uk.waymark.app.sample;

import uk.waymark.access.Role;

/** Who can sign in with sample data; none of them exists without it. */
public enum SampleAccount {
    TUTOR("tutor", "Tess Sample", Role.TUTOR, "Tutor at Hollow Oak Farm"),
    TUTOR2("tutor2", "Toby Sample", Role.TUTOR, "Tutor at Second Gear Garage"),
    MANAGER("manager", "Mina Sample", Role.PROVIDER_MANAGER, "Manager of Hollow Oak Farm"),
    GARAGE_MANAGER("garage-manager", "Gus Sample", Role.PROVIDER_MANAGER, "Manager of Second Gear Garage"),
    PROVIDER_DSL("provider-dsl", "Priya Sample", Role.PROVIDER_DSL, "DSL of Hollow Oak Farm"),
    AP_LEAD("ap-lead", "Alma Sample", Role.AP_LEAD, "AP lead of Northmoor Invented School"),
    DSL("dsl", "Dele Sample", Role.DSL, "DSL of Northmoor Invented School"),
    DEPUTY_DSL("deputy-dsl", "Dora Sample", Role.DEPUTY_DSL, "Deputy DSL of Northmoor Invented School"),
    ATTENDANCE("attendance", "Otis Sample", Role.ATTENDANCE_OFFICER, "Attendance officer of Northmoor Invented School"),
    SENCO("senco", "Sena Sample", Role.SENCO, "SENCO of Northmoor Invented School"),
    HEAD("head", "Hana Sample", Role.HEAD, "Head of Northmoor Invented School"),
    HEAD2("head2", "Hugo Sample", Role.HEAD, "Head of Eastfold Invented School"),
    GOVERNOR("governor", "Gwen Sample", Role.GOVERNOR, "Governor of Northmoor Invented School"),
    TRUST("trust", "Theo Sample", Role.TRUST_EXECUTIVE, "Executive of the Made-up Learning Trust"),
    OFFICE("office", "Olga Sample", Role.OFFICE, "Office of Northmoor Invented School");

    /** The password of all of them. */
    public static final String PASSWORD = "sample-only-2026";

    private final String local;
    private final String person;
    private final Role role;
    private final String words;

    SampleAccount(String local, String person, Role role, String words) {
        this.local = local;
        this.person = person;
        this.role = role;
        this.words = words;
    }

    public String email() {
        return local + "@sample.waymark.example";
    }

    String person() {
        return person;
    }

    Role role() {
        return role;
    }

    public String words() {
        return words;
    }
}
