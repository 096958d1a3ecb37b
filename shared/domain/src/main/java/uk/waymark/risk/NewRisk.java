package uk.waymark.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody writes when they assess the risk of a placement.
 *
 * @param summary in two sentences, what a tutor has to know before the pupil arrives
 * @param triggers what makes it likelier that something happens
 * @param calms what helps when it begins
 * @param mustKnow who has to know of it, by role
 * @param reviewOn when it is looked at again at the latest
 * @param reason why this version was written
 */
public record NewRisk(
        String summary,
        List<Hazard> hazards,
        String triggers,
        String calms,
        String mustKnow,
        LocalDate reviewOn,
        String reason) {
    public NewRisk {
        summary = summary.strip();
        hazards = List.copyOf(hazards);
        triggers = triggers.strip();
        calms = calms.strip();
        mustKnow = mustKnow.strip();
        reason = reason.strip();
    }
}
