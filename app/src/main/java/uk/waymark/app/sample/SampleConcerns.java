package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.ids.ConcernId;
import uk.waymark.placements.Placements;
import uk.waymark.safeguarding.ConcernDraft;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.safeguarding.RaisingConcerns;

/** A concern at each stage: not read, read, acknowledged, decided. */
@Singleton
class SampleConcerns {
    private static final List<String> ACCOUNTS = List.of(
            "Came without a coat for the third time this week and said nobody was up at home this morning.",
            "Said \"I don't want it to be Friday\" twice, and would not say why.",
            "Fell asleep at the table before ten. Ate two breakfasts.",
            "Was collected by somebody we did not know, who knew the pupil's name. We rang the school before letting them go.");

    private final RaisingConcerns raising;
    private final Concerns concerns;
    private final Placements placements;
    private final Clock clock;

    SampleConcerns(RaisingConcerns raising, Concerns concerns, Placements placements, Clock clock) {
        this.raising = raising;
        this.concerns = concerns;
        this.placements = placements;
        this.clock = clock;
    }

    void make(Map<SampleAccount, Actor> staff) {
        var tutor = Objects.requireNonNull(staff.get(SampleAccount.TUTOR));
        var dsl = Objects.requireNonNull(staff.get(SampleAccount.DSL));
        var pupils = placements.current(tutor).stream()
                .filter(pupil -> pupil.school().startsWith("Northmoor"))
                .limit(ACCOUNTS.size())
                .toList();
        for (var index = 0; index < pupils.size(); index++) {
            var id = ConcernId.next();
            raising.send(
                    tutor,
                    new ConcernDraft(
                            id,
                            Optional.of(pupils.get(index).placement()),
                            ACCOUNTS.get(index),
                            Optional.of(clock.instant().minus(Duration.ofHours(2L + index))),
                            "In the barn",
                            Optional.of(false),
                            "Stayed with the pupil and told our manager."));
            answer(dsl, id, index);
        }
    }

    private void answer(Actor dsl, ConcernId id, int stage) {
        if (stage >= 1) {
            concerns.open(dsl, id);
        }
        if (stage >= 2) {
            concerns.acknowledge(dsl, id);
        }
        if (stage >= 3) {
            concerns.decide(
                    dsl,
                    id,
                    "No referral. Home was rung; the collector was an aunt whom the parent had sent.",
                    "The parent confirmed it in detail, and the provider had held the pupil until then.");
        }
    }
}
