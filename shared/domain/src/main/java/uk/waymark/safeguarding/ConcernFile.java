package uk.waymark.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.PupilId;

/** A concern with all that happened to it since. What was sent never changes; steps are added. */
public record ConcernFile(
        ConcernId id,
        PupilId pupilId,
        String pupil,
        String school,
        String provider,
        String providerTelephone,
        String author,
        ConcernKind kind,
        String account,
        Instant happenedAt,
        String place,
        boolean danger,
        String done,
        Instant sentAt,
        List<Step> steps) {
    public ConcernFile {
        steps = List.copyOf(steps);
    }

    /** Something that was done about it. */
    public record Step(Stage stage, Instant at, String by, Optional<String> decision, Optional<String> reason) {}

    public Stage stage() {
        return steps.stream().map(Step::stage).max(Enum::compareTo).orElse(Stage.SENT);
    }
}
