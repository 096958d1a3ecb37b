package uk.waymark.arrangements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Settings;
import uk.waymark.timetable.NewPartTime;
import uk.waymark.timetable.PartTimeBasis;

/** What a proposal asks for, once nothing is missing of it: nine conditions, and a ground that the school's settings allow. */
@Singleton
final class ProposedPartTime implements PartTimeBasis {
    private final ArrangementRows rows;
    private final ArrangementFacts facts;
    private final Settings settings;
    private final Clock clock;

    ProposedPartTime(ArrangementRows rows, ArrangementFacts facts, Settings settings, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Outcome of(SchoolId school, PupilId pupil, UUID proposal) {
        var found = rows.find(proposal, pupil, List.of(school)).map(facts::one);
        if (found.isEmpty()) {
            return new Outcome.Not(
                    new Refused("NO_PROPOSAL", "There is no such proposal. Propose the part-time timetable first."));
        }
        var it = found.get();
        return undecided(it)
                .or(() -> conditions(it))
                .or(() -> settings.of(school).get(ArrangementSettings.REASONS).refuse(it.ground()))
                .<Outcome>map(Outcome.Not::new)
                .orElseGet(() -> new Outcome.Agreed(agreed(it, Session.today(clock))));
    }

    static Optional<Refused> undecided(Arrangement proposal) {
        if (proposal.kind() == ArrangementKind.MINOR) {
            return Optional.of(
                    new Refused("MINOR", "A minor adjustment needs no decision: it is in force as recorded."));
        }
        return proposal.decision()
                .map(it ->
                        new Refused("DECIDED", it.by() + " has decided about this already. A decision is made once."));
    }

    private static Optional<Refused> conditions(Arrangement proposal) {
        var missing = proposal.missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(
                        "CONDITIONS",
                        "Before it can be approved: "
                                + missing.stream().map(Condition::words).collect(Collectors.joining(" "))));
    }

    private static NewPartTime agreed(Arrangement proposal, LocalDate today) {
        return new NewPartTime(
                proposal.from().isBefore(today) ? today : proposal.from(),
                proposal.lastDay(),
                proposal.ground().ground(),
                proposal.reason(),
                proposal.entries(EntryKind.PARENT_AGREEMENT).getFirst().on(),
                proposal.off());
    }
}
