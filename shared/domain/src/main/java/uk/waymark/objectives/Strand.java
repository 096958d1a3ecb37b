package uk.waymark.objectives;

/** Which part of a pupil's growth an objective is about. Catalogue rows ILP-09, ILP-17, CUR-10, CUR-11. */
public enum Strand {
    LEARNING("Learning and qualifications"),
    ATTENDANCE("Attendance"),
    BEHAVIOUR("Behaviour and attitude"),
    PERSONAL("Personal growth and belief in oneself"),
    SOCIAL("Getting on with others"),
    WELLBEING("Health and wellbeing"),
    EMPLOYABILITY("Life skills and work"),
    RETURN("Return or next step");

    private final String words;

    Strand(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
