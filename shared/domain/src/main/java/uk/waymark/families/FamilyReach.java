package uk.waymark.families;

import uk.waymark.access.Actor;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.ids.PupilId;

/** As what somebody stands beside a pupil. */
final class FamilyReach {
    private FamilyReach() {}

    /** A pupil's own grant reaches them too, and is not a parent's. */
    static boolean isParent(Actor actor, PupilId pupil) {
        return actor.grants().stream()
                .anyMatch(it -> it.role() == Role.PARENT && it.children().contains(pupil));
    }

    static boolean speaks(Actor actor, PupilId pupil) {
        return actor.children(Right.SPEAK_FOR_CHILD).contains(pupil);
    }
}
