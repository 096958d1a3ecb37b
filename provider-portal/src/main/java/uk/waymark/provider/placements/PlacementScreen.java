package uk.waymark.provider.placements;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AboutPlacement;

/** A page about a placement, for the staff who have the pupil now; once the last day has passed it is not there. */
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
        return placements.atProvider(person.actor(), id);
    }

    @Override
    protected String who(PlacementFile placement) {
        return placement.name().brief();
    }

    @Override
    protected String where(PlacementFile placement) {
        return placement.schoolName() + ". " + placement.siteName();
    }

    @Override
    protected Class<? extends Component> hub() {
        return PupilView.class;
    }

    @Override
    protected String backWords() {
        return "Back to the pupil";
    }

    /** Whether the reader holds the right for the provider or site of the placement. */
    protected boolean may(Right right, PlacementFile placement) {
        return PlacementFiles.isAt(person.actor(), right, placement);
    }
}
