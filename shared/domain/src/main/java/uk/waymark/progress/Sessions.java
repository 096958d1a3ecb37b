package uk.waymark.progress;

import java.util.Optional;

/**
 * The sessions of one placement that are over, by what is known of each.
 *
 * @param late of those attended
 * @param absent those that the register counts as missed, the ones taught remotely included
 * @param remote of those absent, taught remotely: a lesson online is never attendance at the place, whatever the pupil did in it, so that
 *     the school picks an absence code; shown by itself, since nobody stayed away
 * @param notPossible site closed, not required, or a code that is no possible attendance
 * @param unsaid nobody has said anything, and the school has decided no code: in no rate, and never taken for an absence
 */
public record Sessions(int attended, int late, int absent, int remote, int notPossible, int unsaid) {
    public static final Sessions NONE = new Sessions(0, 0, 0, 0, 0, 0);

    /** Those in which the pupil was or should have been there, as far as anybody knows. */
    public int possible() {
        return attended + absent;
    }

    /** Per cent of the possible ones attended; empty when none was. */
    public Optional<Double> rate() {
        return possible() == 0 ? Optional.empty() : Optional.of(100.0 * attended / possible());
    }

    /** Per cent of the possible ones taught remotely; empty when none was possible. */
    public Optional<Double> remoteRate() {
        return possible() == 0 ? Optional.empty() : Optional.of(100.0 * remote / possible());
    }

    /** Those in which the pupil was taught, there or remotely. */
    public int taught() {
        return attended + remote;
    }

    public Sessions plus(Sessions other) {
        return new Sessions(
                attended + other.attended,
                late + other.late,
                absent + other.absent,
                remote + other.remote,
                notPossible + other.notPossible,
                unsaid + other.unsaid);
    }

    /** In a sentence for a report. */
    public String words() {
        if (possible() + notPossible + unsaid == 0) {
            return "No session of this period is over yet.";
        }
        var words = new StringBuilder(
                possible() == 0
                        ? "No session is accounted for yet."
                        : "Attended " + attended + " of " + possible() + " sessions ("
                                + Math.round(100.0 * attended / possible()) + " per cent), late " + late + ", absent "
                                + absent + (remote == 0 ? "." : ", " + remote + " of these taught remotely."));
        if (unsaid > 0) {
            words.append(" For ")
                    .append(unsaid)
                    .append(unsaid == 1 ? " session" : " sessions")
                    .append(" the register is missing; they are not counted.");
        }
        return words.toString();
    }
}
