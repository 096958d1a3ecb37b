package uk.waymark.assurance.staff;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;
import uk.waymark.notices.Kind;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A school reads the staff record of a provider that it uses, at any time, and records that it has the written assurance about
 * somebody. What another school has recorded is never shown. Catalogue rows SCR-03, SCR-04, SCR-11 and SCR-12.
 */
@Door
public class StaffAssurance {
    private static final Refused NOT_FOUND = new Refused(
            "NOT_FOUND",
            "There is no such person whom you can clear. Ask your AP lead or DSL, and look at the list again.");

    private final StaffLines lines;
    private final TrainingRows training;
    private final CoverTimes cover;
    private final Commissions commissions;
    private final AssuranceNews news;
    private final Trail trail;
    private final Clock clock;

    StaffAssurance(
            StaffLines lines,
            TrainingRows training,
            CoverTimes cover,
            Commissions commissions,
            AssuranceNews news,
            Trail trail,
            Clock clock) {
        this.lines = lines;
        this.training = training;
        this.cover = cover;
        this.commissions = commissions;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who works at the provider and may work with the pupils of the actor's schools; empty when none of them uses it. */
    public List<StaffLine> of(Actor actor, ProviderId provider) {
        var schools = mine(actor, Right.SEE_ASSURANCE, provider);
        return schools.isEmpty() ? List.of() : lines.of(provider, schools);
    }

    /** What the record lacks as a whole, the hours without a DSL among it. */
    public List<String> missing(Actor actor, ProviderId provider) {
        if (mine(actor, Right.SEE_ASSURANCE, provider).isEmpty()) {
            return List.of();
        }
        var missing = new ArrayList<>(Duties.missing(training.duties(provider, Session.today(clock))));
        missing.addAll(cover.gaps(provider));
        return List.copyOf(missing);
    }

    /** The training of one member of staff, for whoever audits the provider. Catalogue row TRG-06. */
    public List<StaffTraining> training(Actor actor, ProviderId provider, StaffId staff) {
        return of(actor, provider).stream().anyMatch(line -> line.member().id().equals(staff))
                ? training.of(staff).stream().map(TrainingRows.Row::taken).toList()
                : List.of();
    }

    /** For which of the actor's schools the actor may record the assurance about this provider's staff. */
    public Set<SchoolId> mayAssure(Actor actor, ProviderId provider) {
        return mine(actor, Right.ACCEPT_LETTERS, provider);
    }

    /** The school has the written assurance about one person: from now on they may work with its pupils. */
    @Transactional
    public Optional<Refused> assure(Actor actor, SchoolId school, ProviderId provider, StaffId staff, String note) {
        if (!mine(actor, Right.ACCEPT_LETTERS, provider).contains(school)) {
            return Optional.of(NOT_FOUND);
        }
        var line = lines.of(provider, Set.of(school)).stream()
                .filter(it -> it.member().id().equals(staff) && it.state() != StaffState.LEFT)
                .findFirst();
        if (line.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (!line.get().gaps().isEmpty()) {
            return Optional.of(gaps(line.get()));
        }
        if (note.isBlank() || note.length() > 500) {
            return Optional.of(new Refused(
                    "NOTE", "Write where the assurance is, such as the letter or e-mail and its date, in a sentence."));
        }
        if (line.get().schools().stream().anyMatch(it -> it.assuredAt().isEmpty())) {
            lines.assure(school, List.of(staff), Optional.empty(), note.strip(), actor.person());
            trail.record(actor, Action.STAFF_ASSURED, staff);
            news.provider(provider, Kind.STAFF_CLEARED, provider);
        }
        return Optional.empty();
    }

    private static Refused gaps(StaffLine line) {
        return new Refused(
                "GAP",
                line.gaps().stream().map(Gap::words).collect(Collectors.joining("; "))
                        + ". Ask the provider to put its staff record right first.");
    }

    private Set<SchoolId> mine(Actor actor, Right right, ProviderId provider) {
        var mine = actor.schools(right);
        return mine.isEmpty()
                ? Set.of()
                : commissions.schools(provider).stream().filter(mine::contains).collect(Collectors.toUnmodifiableSet());
    }
}
