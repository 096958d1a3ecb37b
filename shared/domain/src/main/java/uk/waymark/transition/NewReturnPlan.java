package uk.waymark.transition;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What somebody writes to plan a pupil's return or next step.
 *
 * @param aimReason why another aim than the usual school is right, and who decided that with whom; empty for the usual school
 * @param targetOn by when
 * @param readiness how everybody will judge that the pupil is ready
 * @param schoolSupport what the home school does for it, and who
 * @param providerSupport what the provider does for it, and who
 * @param stages how the timetable changes on the way back
 * @param induction induction and transition activities, agreed on with the provider
 * @param careers careers guidance on the way, with the adviser's name where there is one
 * @param discussedWith with whom the plan was talked through before the start, and when
 * @param explained how it was made clear to the pupil and the family, and when
 */
public record NewReturnPlan(
        Aim aim,
        String aimReason,
        LocalDate targetOn,
        String readiness,
        String schoolSupport,
        String providerSupport,
        String stages,
        String induction,
        String careers,
        String discussedWith,
        String explained) {
    public NewReturnPlan {
        aimReason = aimReason.strip();
        readiness = readiness.strip();
        schoolSupport = schoolSupport.strip();
        providerSupport = providerSupport.strip();
        stages = stages.strip();
        induction = induction.strip();
        careers = careers.strip();
        discussedWith = discussedWith.strip();
        explained = explained.strip();
    }

    boolean isTooLong() {
        return Stream.of(
                        aimReason,
                        readiness,
                        schoolSupport,
                        providerSupport,
                        stages,
                        induction,
                        careers,
                        discussedWith,
                        explained)
                .anyMatch(it -> it.length() > 2_000);
    }
}
