package uk.waymark.budgets;

import java.util.Optional;
import uk.waymark.money.Pounds;
import uk.waymark.progress.Sessions;
import uk.waymark.progress.history.ObjectiveTally;

/**
 * What was paid beside what came of it, for one placement or one provider.
 *
 * @param name the pupil's where it is one placement and the reader may see it; else the provider's
 * @param placements how many, those that cost nothing yet included
 * @param ended how many of those that are over somebody ended before they ran out
 * @param paid accepted invoices
 * @param claimed sessions that these are for
 * @param paidSessions the register of the days that these are for
 * @param sessions the register of the whole time that is looked at
 */
public record Worth(
        String name,
        String provider,
        int placements,
        int over,
        int ended,
        Pounds paid,
        int claimed,
        Sessions paidSessions,
        Sessions sessions,
        ObjectiveTally objectives) {
    /** What one session has cost that was attended or taught remotely; empty where nothing was paid, or none of the paid ones was. */
    public Optional<Pounds> perTaught() {
        return paid.pence() == 0 || paidSessions.taught() == 0
                ? Optional.empty()
                : Optional.of(new Pounds(Math.round((double) paid.pence() / paidSessions.taught())));
    }

    /** What one objective that was reached has cost. */
    public Optional<Pounds> perReached() {
        return paid.pence() == 0 || objectives.reached() == 0
                ? Optional.empty()
                : Optional.of(new Pounds(Math.round((double) paid.pence() / objectives.reached())));
    }

    Worth plus(Worth other) {
        return new Worth(
                name,
                provider,
                placements + other.placements,
                over + other.over,
                ended + other.ended,
                new Pounds(paid.pence() + other.paid.pence()),
                claimed + other.claimed,
                paidSessions.plus(other.paidSessions),
                sessions.plus(other.sessions),
                objectives.plus(other.objectives));
    }

    Worth named(String words) {
        return new Worth(words, provider, placements, over, ended, paid, claimed, paidSessions, sessions, objectives);
    }
}
