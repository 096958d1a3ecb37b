package uk.waymark.directions;

import java.time.LocalDate;

/**
 * A move to another school that school, parents and pupil want. Catalogue rows REF-25, TRN-19.
 *
 * @param receiving the school that takes the pupil
 * @param purpose what it is for: the way back into lessons, or the next step
 * @param consentBy which parent agreed, and on which day; without it there is no managed move
 * @param pupilWants what the pupil says of it
 * @param plan who supports the pupil how, at both schools
 */
public record NewMove(
        String receiving,
        String purpose,
        LocalDate startsOn,
        LocalDate reviewOn,
        LocalDate endsOn,
        String consentBy,
        LocalDate consentOn,
        String pupilWants,
        String plan) {
    public NewMove {
        receiving = receiving.strip();
        purpose = purpose.strip();
        consentBy = consentBy.strip();
        pupilWants = pupilWants.strip();
        plan = plan.strip();
    }
}
