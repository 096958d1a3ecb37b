package uk.waymark.assurance.policies;

import java.time.LocalDate;

/**
 * The one working day in which a provider tells its schools of a changed safeguarding policy. Deadline DL-30.
 *
 * @param changedOn when the new version came into force, or was recorded where that was earlier
 * @param dueOn the working day after
 * @param toldOn when it was recorded, by which every school was told
 */
public record NoticeClock(LocalDate changedOn, LocalDate dueOn, LocalDate toldOn) {
    public boolean late() {
        return toldOn.isAfter(dueOn);
    }
}
