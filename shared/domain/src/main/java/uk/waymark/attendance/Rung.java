package uk.waymark.attendance;

import java.util.List;
import uk.waymark.access.Role;
import uk.waymark.settings.Setting;

/** How far a register that nobody has taken has climbed: who was told, in this order. Catalogue rows ATT-04 and ATT-32. */
public enum Rung {
    PROVIDER("Provider chased", AttendanceSettings.RUNG_PROVIDER, List.of()),
    OFFICER("Attendance officer told", AttendanceSettings.RUNG_OFFICER, List.of(Role.ATTENDANCE_OFFICER)),
    LEAD("AP lead told", AttendanceSettings.RUNG_LEAD, List.of(Role.AP_LEAD)),
    DSL("DSL told", AttendanceSettings.RUNG_DSL, List.of(Role.DSL, Role.DEPUTY_DSL));

    private final String words;
    private final Setting<Integer> after;
    private final List<Role> roles;

    Rung(String words, Setting<Integer> after, List<Role> roles) {
        this.words = words;
        this.after = after;
        this.roles = roles;
    }

    public String words() {
        return words;
    }

    /** Minutes after the cut-off, by the school's own setting. */
    Setting<Integer> after() {
        return after;
    }

    /** Who at the school is told; nobody for the provider's own rung. */
    List<Role> roles() {
        return roles;
    }
}
