package uk.waymark.assurance.changes;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.commissioning.Commissions;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The written assurance that internet filtering and monitoring runs, once a term to every school that asks for it. Catalogue row
 * SAL-14, deadline DL-32.
 */
@Door
public class Filtering {
    private final FilteringRows rows;
    private final FilteringDue due;
    private final Commissions commissions;
    private final Settings settings;
    private final Years years;
    private final Trail trail;
    private final Clock clock;

    Filtering(
            FilteringRows rows,
            FilteringDue due,
            Commissions commissions,
            Settings settings,
            Years years,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.commissions = commissions;
        this.settings = settings;
        this.years = years;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the manager wrote, and when. */
    public record Statement(String words, Instant givenAt, String by) {}

    /** Whether a school has this term's assurance, and by when it wants it; no day where it asks for none now. */
    public record Asked(SchoolId school, String name, Optional<LocalDate> dueOn, Optional<Instant> givenAt) {}

    /** The manager's written statement, for all schools at once. A second tap gives nothing twice. */
    @Transactional
    public Optional<Refused> give(Actor actor, ProviderId provider, UUID id, String words) {
        if (!actor.providers(Right.SIGN_LETTERS).contains(provider)) {
            return Optional.of(
                    new Refused("NOT_YOURS", "Only the manager who signs for this provider can give this assurance."));
        }
        if (words.isBlank() || words.length() > 4_000) {
            return Optional.of(new Refused(
                    "WORDS", "Write how filtering and monitoring suits the pupils' ages, and how you know it works."));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (rows.add(id, provider, words.strip(), now, actor.person()) > 0) {
            due.given(provider);
            trail.record(actor, Action.CHANGE_TOLD, provider, "filtering assurance");
        }
        return Optional.empty();
    }

    /** The statements, the newest first; twenty at most. For the provider, and for the schools that use it. */
    public List<Statement> of(Actor actor, ProviderId provider) {
        if (!actor.providers(Right.TELL_CHANGES).contains(provider)
                && mine(actor, provider).isEmpty()) {
            return List.of();
        }
        return rows.of(provider).stream()
                .map(row -> new Statement(row.words(), row.givenAt(), row.by()))
                .toList();
    }

    /** How it stands with each of the provider's schools this term, for the provider. */
    public List<Asked> asked(Actor actor, ProviderId provider) {
        return actor.providers(Right.TELL_CHANGES).contains(provider)
                ? asked(provider, commissions.schools(provider))
                : List.of();
    }

    /** How it stands with the actor's own schools. */
    public List<Asked> mineAsked(Actor actor, ProviderId provider) {
        return asked(provider, mine(actor, provider));
    }

    private Set<SchoolId> mine(Actor actor, ProviderId provider) {
        var mine = actor.schools(Right.SEE_ASSURANCE);
        return mine.isEmpty()
                ? Set.of()
                : commissions.schools(provider).stream().filter(mine::contains).collect(Collectors.toSet());
    }

    private List<Asked> asked(ProviderId provider, Collection<SchoolId> schools) {
        if (schools.isEmpty()) {
            return List.of();
        }
        var values = settings.of(schools);
        var calendars = years.of(schools);
        var last = rows.of(provider).stream().map(FilteringRows.Shown::givenAt).findFirst();
        return rows.schools(schools).stream()
                .map(school -> {
                    var own = Objects.requireNonNull(values.get(school.id()));
                    var calendar = Objects.requireNonNull(calendars.get(school.id()));
                    return asked(school, Term.asked(own, calendar, Session.today(clock)), last);
                })
                .toList();
    }

    private static Asked asked(FilteringRows.School school, Optional<Term> term, Optional<Instant> last) {
        return new Asked(
                school.id(),
                school.name(),
                term.map(Term::endsOn),
                last.filter(at -> term.filter(it -> Session.dateOf(at).isBefore(it.startsOn()))
                        .isEmpty()));
    }
}
