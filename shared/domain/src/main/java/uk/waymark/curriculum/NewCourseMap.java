package uk.waymark.curriculum;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a provider states once about its courses, for all schools. Catalogue rows CUR-02 to CUR-05, CUR-07.
 *
 * @param courses what is taught, the recognised qualifications first
 * @param joinPoints where in the year a pupil can join
 * @param leavePoints where a pupil can leave with something in hand
 * @param homeFit how it fits with what schools teach, so that a pupil can go back
 * @param breadth life skills, work, personal development
 * @param outOfClass what is done outside lessons
 * @param resources specialist resources
 * @param communication methods of communication that are used
 */
public record NewCourseMap(
        String courses,
        String joinPoints,
        String leavePoints,
        String homeFit,
        String breadth,
        String outOfClass,
        String resources,
        String communication) {
    public NewCourseMap {
        courses = courses.strip();
        joinPoints = joinPoints.strip();
        leavePoints = leavePoints.strip();
        homeFit = homeFit.strip();
        breadth = breadth.strip();
        outOfClass = outOfClass.strip();
        resources = resources.strip();
        communication = communication.strip();
    }

    List<String> all() {
        return Stream.of(courses, joinPoints, leavePoints, homeFit, breadth, outOfClass, resources, communication)
                .toList();
    }

    /** What may not be left out. */
    List<String> needed() {
        return List.of(courses, joinPoints, leavePoints, homeFit, breadth);
    }
}
