package uk.waymark.school.placements;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AboutPlacement;

/** A page about a placement, for the staff of the pupil's own school; also after its last day. */
public abstract class PlacementScreen extends AboutPlacement {
    private final PlacementFiles placements;
    private final CurrentPerson person;

    protected PlacementScreen(String title, PlacementFiles placements, CurrentPerson person) {
        super(title);
        this.placements = placements;
        this.person = person;
    }

    @Override
    protected Optional<PlacementFile> opened(PlacementId id) {
        return placements.atSchool(person.actor(), id);
    }

    @Override
    protected String who(PlacementFile placement) {
        return placement.name().toUse();
    }

    @Override
    protected String where(PlacementFile placement) {
        return placement.providerName() + ", " + placement.siteName();
    }

    @Override
    protected Class<? extends Component> hub() {
        return PlacementView.class;
    }

    @Override
    protected String backWords() {
        return "Back to the placement";
    }

    /** Whether the reader holds the right for the placement's home school. */
    protected boolean may(Right right, PlacementFile placement) {
        return person.actor().schools(right).contains(placement.school());
    }
}
