package uk.waymark.curriculum;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one pupil is taught in a placement, and how that fits with school. Catalogue rows CUR-01 to CUR-03, CUR-05 to CUR-07.
 *
 * @param homeStudies what the pupil is studying at school, when, and toward which qualifications
 * @param inStep how both are kept in step
 * @param adaptation what is adapted to the pupil's needs, behaviour and special needs included
 * @param outOfClass what the pupil does outside lessons for wellbeing and engagement
 * @param resources specialist resources that are used
 * @param communication methods of communication that are used
 * @param reason why this version was written
 */
public record NewCurriculum(
        List<Taught> subjects,
        String homeStudies,
        String inStep,
        String adaptation,
        String outOfClass,
        String resources,
        String communication,
        String reason) {
    public NewCurriculum {
        subjects = List.copyOf(subjects);
        homeStudies = homeStudies.strip();
        inStep = inStep.strip();
        adaptation = adaptation.strip();
        outOfClass = outOfClass.strip();
        resources = resources.strip();
        communication = communication.strip();
        reason = reason.strip();
    }

    /**
     * One subject.
     *
     * @param here whether it is taught in the placement
     * @param words how its standard equals that of mainstream; where it is taught instead when it is not taught here
     */
    public record Taught(Subject subject, boolean here, String words) {
        public Taught {
            words = words.strip();
        }
    }

    List<String> texts() {
        return Stream.of(homeStudies, inStep, adaptation, outOfClass, resources, communication)
                .toList();
    }
}
