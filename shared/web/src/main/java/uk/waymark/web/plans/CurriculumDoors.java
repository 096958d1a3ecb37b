package uk.waymark.web.plans;

import jakarta.inject.Singleton;
import uk.waymark.curriculum.CourseMaps;
import uk.waymark.curriculum.Curricula;
import uk.waymark.curriculum.Growth;
import uk.waymark.curriculum.QualificationRecord;

/** The doors behind a pupil's curriculum page, which is the same in both portals. */
@Singleton
public record CurriculumDoors(
        Curricula curricula, CourseMaps maps, Growth growth, QualificationRecord qualifications) {}
