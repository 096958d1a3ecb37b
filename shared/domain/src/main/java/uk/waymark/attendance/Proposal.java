package uk.waymark.attendance;

import java.util.Optional;
import uk.waymark.calendar.Half;
import uk.waymark.placements.PlacementKind;
import uk.waymark.timetable.State;

/**
 * The code that the system proposes for the home school's register, with the rule that led to it; or no code, and why the school has
 * to choose. The school decides: catalogue row ATT-08. The rules are those of the 2024 Regulations and of the statutory guidance.
 */
public record Proposal(Optional<String> code, String rule) {

    /**
     * What is known of a session.
     *
     * @param latest up to how many minutes late the session still counts as attended, as the school has set it
     * @param family what the family told of the session, where it did; it speaks where the provider knows no reason
     * @param atHome the code that the school has chosen for sessions at home of a flexi-schooling agreement
     */
    public record Known(
            PlacementKind kind,
            Half half,
            State state,
            Optional<CurrentMark> mark,
            int latest,
            Optional<AbsenceReason> family,
            Optional<String> atHome) {
        /** Where the family has told nothing, and no session is at home. */
        public Known(PlacementKind kind, Half half, State state, Optional<CurrentMark> mark, int latest) {
            this(kind, half, state, mark, latest, Optional.empty(), Optional.empty());
        }
    }

    private static Proposal of(String code, String rule) {
        return new Proposal(Optional.of(code), rule);
    }

    private static Proposal choose(String why) {
        return new Proposal(Optional.empty(), why);
    }

    /** The first rule that fits, from the strongest on. */
    public static Proposal of(Known known) {
        if (known.state() == State.SUSPENDED) {
            return of("E", "Suspended, and no provision is made for this session.");
        }
        if (known.state() == State.NOT_REQUIRED) {
            return of("C2", "An agreed part-time timetable does not require this session.");
        }
        if (known.state() == State.AT_HOME) {
            return known.atHome()
                    .map(code ->
                            of(code, "At home by the flexi-schooling agreement; your school has chosen this code."))
                    .orElseGet(() -> choose(
                            "At home by the flexi-schooling agreement. The settings name no code for it: choose one."));
        }
        if (known.kind() == PlacementKind.DUAL_REGISTERED) {
            return of("D", "Dual registered and timetabled at the other school, which records what happened there.");
        }
        return known.mark()
                .map(mark -> said(known, mark))
                .or(() -> known.family().map(Proposal::toldByFamily))
                .orElseGet(() -> of("N", "Nobody has said where the pupil was, so no reason is established."));
    }

    private static Proposal said(Known known, CurrentMark mark) {
        return switch (mark.fact()) {
            case SITE_CLOSED ->
                choose(
                        "The provider was closed. The Y codes speak of the school's own premises and transport: choose.");
            case REMOTE -> online();
            case ABSENT -> absent(known, mark);
            case PRESENT, LEFT_EARLY -> known.kind() == PlacementKind.ONLINE ? online() : attended(known, false);
            case LATE -> late(known, mark);
            case TAKEN_BACK -> of("N", "What was said has been taken back, so no reason is established.");
        };
    }

    private static Proposal online() {
        return choose("An online lesson is never B or K. Choose the absence code that fits.");
    }

    private static Proposal late(Known known, CurrentMark mark) {
        var minutes = mark.minutesLate().orElse(0);
        if (known.kind() == PlacementKind.ONLINE) {
            return online();
        }
        return minutes <= known.latest()
                ? attended(known, true)
                : choose("Arrived " + minutes + " minutes late. Choose between attended and U.");
    }

    private static Proposal attended(Known known, boolean late) {
        return switch (known.kind()) {
            case SCHOOL_ARRANGED -> of("B", "Attended supervised off-site education that the school arranged.");
            case AUTHORITY_ARRANGED -> of("K", "Attended provision that the local authority arranged.");
            case WORK_PLACEMENT -> of("W", "Attended a work placement.");
            case ON_SITE ->
                late
                        ? of("L", "Arrived late on the school's own premises, before the register closed.")
                        : of(known.half() == Half.AM ? "/" : "\\", "Present on the school's own premises.");
            case DUAL_REGISTERED, ONLINE -> throw new IllegalStateException("Decided before: " + known.kind());
        };
    }

    private static Proposal absent(Known known, CurrentMark mark) {
        if (known.family().isPresent()
                && mark.reason().filter(it -> it != AbsenceReason.OTHER).isEmpty()) {
            return toldByFamily(known.family().get());
        }
        if (known.kind() == PlacementKind.ONLINE && mark.reason().isEmpty()) {
            return of("N", "Not there, and nobody knows why.");
        }
        return mark.reason()
                .map(Proposal::told)
                .orElseGet(() -> of("N", "Expected and not there, and nobody knows why."));
    }

    private static Proposal toldByFamily(AbsenceReason reason) {
        return switch (reason) {
            case ILL -> of("I", "The family has told the school that the pupil is ill.");
            case APPOINTMENT -> of("M", "The family has told the school of a medical appointment.");
            case OTHER, TRANSPORT, AT_SCHOOL, REFUSED ->
                choose(
                        "The family has told the school of another reason. Read it on the pupil's family page, then choose.");
        };
    }

    private static Proposal told(AbsenceReason reason) {
        return switch (reason) {
            case ILL -> of("I", "Not there: the provider was told that the pupil is ill.");
            case APPOINTMENT -> of("M", "Not there: the provider was told of a medical appointment.");
            case OTHER -> of("N", "Not there; the reason that the provider was told is not one of the list.");
            case TRANSPORT ->
                choose("Transport did not come. Choose: Y1 for the usual transport, Q where the authority owes it.");
            case AT_SCHOOL -> choose("Said to be at school. Look in your own register, then choose.");
            case REFUSED -> choose("The pupil did not want to come. Choose after speaking to home.");
        };
    }
}
