package uk.waymark.curriculum;

/** A qualification that a pupil works toward, such as "Functional Skills English", Level 1, of one awarding body. */
public record NewQualification(String title, String level, String awardingBody) {
    public NewQualification {
        title = title.strip();
        level = level.strip();
        awardingBody = awardingBody.strip();
    }
}
