package uk.waymark.assurance.gate;

import java.time.LocalDate;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Values;

/** One part's own rule: each is a bean, and the gate asks all of them. */
interface GateCheck {
    Part part();

    /** How the part stands on the day, by the school's settings of that day. */
    GateItem check(Pair pair, LocalDate day, Values settings);

    /** A school and a provider. */
    record Pair(SchoolId school, ProviderId provider) {}
}
