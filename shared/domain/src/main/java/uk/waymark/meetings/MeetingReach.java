package uk.waymark.meetings;

import java.util.HashSet;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Right;
import uk.waymark.ids.SchoolId;

/** Whose meetings somebody keeps. */
final class MeetingReach {
    private MeetingReach() {}

    static Set<SchoolId> keeps(Actor actor) {
        Set<SchoolId> schools = new HashSet<>(actor.schools(Right.PLACE_PUPILS));
        schools.addAll(actor.schools(Right.PLAN_SUPPORT));
        return schools;
    }
}
