package uk.waymark.plans;

import java.time.LocalDate;

/**
 * What a provider finds out about a pupil's learning. Catalogue row ILP-01.
 *
 * @param course which course suits
 * @param level on which level the pupil begins
 * @param support what support the pupil needs for it
 * @param startingPoints what the pupil knows and can do now, communication, literacy and numeracy first
 */
public record NewAssessment(String course, String level, String support, String startingPoints, LocalDate assessedOn) {
    public NewAssessment {
        course = course.strip();
        level = level.strip();
        support = support.strip();
        startingPoints = startingPoints.strip();
    }
}
