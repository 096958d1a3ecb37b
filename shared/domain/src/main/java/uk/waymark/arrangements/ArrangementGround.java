package uk.waymark.arrangements;

import uk.waymark.timetable.PartTime;

/** Why a pupil is to have less than the whole week. Which of them a school accepts is its setting: catalogue row CX-21. */
public enum ArrangementGround {
    MEDICAL("A medical condition", PartTime.Ground.MEDICAL),
    EXCEPTIONAL("Very exceptional circumstances, in the pupil's own interest", PartTime.Ground.NEED),
    RETURN("A step back into full-time education", PartTime.Ground.RETURN),
    BEHAVIOUR("The pupil's behaviour", PartTime.Ground.OTHER),
    OTHER("Another reason", PartTime.Ground.OTHER);

    private final String words;
    private final PartTime.Ground ground;

    ArrangementGround(String words, PartTime.Ground ground) {
        this.words = words;
        this.ground = ground;
    }

    public String words() {
        return words;
    }

    PartTime.Ground ground() {
        return ground;
    }
}
