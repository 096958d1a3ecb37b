package uk.waymark.provider.curriculum;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.plans.CurriculumDoors;
import uk.waymark.web.plans.CurriculumPanel;

/** A tutor at the end of a week: what the pupil is taught, how they grow, and how far the qualifications are. */
@Route(value = "pupils/:id/curriculum", layout = ProviderFrame.class)
@Needs(Right.SEE_PLACED_PUPILS)
@Prototype
public class CurriculumView extends PlacementScreen {
    private final CurriculumDoors doors;
    private final CurrentPerson person;
    private final Clock clock;

    CurriculumView(PlacementFiles placements, CurriculumDoors doors, CurrentPerson person, Clock clock) {
        super("Curriculum and qualifications", placements, person);
        this.doors = doors;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        page.add(new CurriculumPanel(doors, person, clock, placement.id(), may(Right.WRITE_REPORTS, placement)));
    }
}
