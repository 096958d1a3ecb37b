package uk.waymark.school.curriculum;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.plans.CurriculumDoors;
import uk.waymark.web.plans.CurriculumPanel;

/** The AP lead or SENCO, before a start and at reviews: is the pupil taught what school teaches, and what comes of it. */
@Route(value = "placements/:id/curriculum", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class CurriculumView extends PlacementScreen {
    private final CurriculumDoors doors;
    private final CurrentPerson person;
    private final Clock clock;

    CurriculumView(PlacementFiles placements, CurriculumDoors doors, CurrentPerson person, Clock clock) {
        super("Curriculum", placements, person);
        this.doors = doors;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var keeps = may(Right.PLACE_PUPILS, placement) || may(Right.PLAN_SUPPORT, placement);
        page.add(new CurriculumPanel(doors, person, clock, placement.id(), keeps));
    }
}
