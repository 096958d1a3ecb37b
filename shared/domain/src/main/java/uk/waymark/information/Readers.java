package uk.waymark.information;

import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Right;
import uk.waymark.ids.PersonId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;

/** For whom at the provider something is. Catalogue row ROL-28. */
public enum Readers {
    EVERYBODY("Everybody there who has the pupil"),
    DSL_ONLY("Only the provider's DSL and deputy"),
    KEY_CONTACT("Only the pupil's key contact");

    private final String words;

    Readers(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the actor, who sees the placement, is among them. */
    boolean include(Actor actor, PlacementFile placement, Optional<PersonId> keyContact) {
        return switch (this) {
            case EVERYBODY -> true;
            case DSL_ONLY -> PlacementFiles.isAt(actor, Right.SEE_PROVIDER_CONCERNS, placement);
            case KEY_CONTACT -> keyContact.filter(actor.person()::equals).isPresent();
        };
    }
}
