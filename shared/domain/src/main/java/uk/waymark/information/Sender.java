package uk.waymark.information;

import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Grant;
import uk.waymark.access.Right;
import uk.waymark.access.Rights;
import uk.waymark.access.Role;
import uk.waymark.ids.SchoolId;

/** Who shares a class of information. Catalogue row CX-19. */
public enum Sender {
    AP_LEAD("The AP lead", Set.of(Role.AP_LEAD)),
    SENCO("The SENCO", Set.of(Role.SENCO)),
    DSL("The DSL or a deputy", Set.of(Role.DSL, Role.DEPUTY_DSL)),
    HEAD("The head", Set.of()),
    SCHOOL("AP lead, SENCO, DSL or head", Set.of(Role.AP_LEAD, Role.SENCO, Role.DSL, Role.DEPUTY_DSL));

    private final String words;
    private final Set<Role> roles;

    Sender(String words, Set<Role> roles) {
        this.words = words;
        this.roles = roles;
    }

    public String words() {
        return words;
    }

    /** As what the actor shares it for the school: the sender's role, or the head, who may share anything. */
    Optional<Role> as(Actor actor, SchoolId school) {
        return actor.grants().stream()
                .filter(grant -> Rights.of(grant.role()).contains(Right.SHARE_INFORMATION)
                        && grant.schools().contains(school))
                .map(Grant::role)
                .filter(role -> role == Role.HEAD || roles.contains(role))
                .findFirst();
    }
}
