package uk.waymark.progress.reports;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** By what a provider judges its own teaching and learning; each report then says how it came out. Catalogue row PRG-06. */
@Door
public class TeachingCriteria {
    private final CriteriaRows rows;
    private final Trail trail;
    private final Clock clock;

    TeachingCriteria(CriteriaRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** States them anew; what reports were judged by stays with the reports. */
    @Transactional
    public Optional<Refused> state(Actor actor, ProviderId provider, String words) {
        if (!actor.providers(Right.WRITE_REPORTS).contains(provider)) {
            return Optional.of(
                    new Refused("NOT_FOUND", "You do not write reports for this provider. Ask its manager."));
        }
        if (words.isBlank() || words.length() > 2_000) {
            return Optional.of(
                    new Refused("WORDS", "Write in at most 2,000 characters by what you judge your teaching."));
        }
        rows.save(new CriteriaRows.Row(Id.next(), provider, words.strip(), clock.instant(), actor.person()));
        trail.record(actor, Action.REPORT_STARTED, provider, "criteria");
        return Optional.empty();
    }

    /** For the provider's own people. */
    public Optional<String> of(Actor actor, ProviderId provider) {
        return actor.providers(Right.WRITE_REPORTS).contains(provider) ? rows.of(provider) : Optional.empty();
    }
}
