package uk.waymark.curriculum;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.plans.PlanReach;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What a provider states once about its courses and the agencies with which it works; every placement there shows it. Catalogue rows
 * CUR-03 to CUR-05, CUR-07, CUR-12.
 */
@Door
public class CourseMaps {
    private static final CourseMap NOTHING = new CourseMap(Optional.empty(), List.of());
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such provider whose record you keep.");

    private final CourseRows rows;
    private final PlanReach reach;
    private final Trail trail;
    private final Clock clock;

    CourseMaps(CourseRows rows, PlanReach reach, Trail trail, Clock clock) {
        this.rows = rows;
        this.reach = reach;
        this.trail = trail;
        this.clock = clock;
    }

    /** For those who keep the provider's record. */
    public CourseMap of(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider) ? map(provider) : NOTHING;
    }

    /** The same for those who see a placement there: its school, and the provider's staff. */
    public CourseMap of(Actor actor, PlacementId placement) {
        return reach.seen(actor, placement).map(it -> map(it.provider())).orElse(NOTHING);
    }

    private CourseMap map(ProviderId provider) {
        Map<Agency, CourseMap.Link> links = new EnumMap<>(Agency.class);
        rows.links(provider)
                .forEach(row -> links.putIfAbsent(
                        Agency.valueOf(row.agency()),
                        new CourseMap.Link(Agency.valueOf(row.agency()), row.words(), row.statedAt(), row.by())));
        return new CourseMap(
                rows.newest(provider).map(CourseRows.Shown::version),
                links.values().stream().filter(it -> !it.words().isEmpty()).toList());
    }

    /**
     * States the next version.
     *
     * @param seen the number of the version that the writer had before them; 0 for the first
     */
    @Transactional
    public Optional<Refused> state(Actor actor, ProviderId provider, int seen, NewCourseMap it) {
        if (!keeps(actor, provider)) {
            return Optional.of(NOT_FOUND);
        }
        if (rows.newest(provider).map(CourseRows.Shown::number).orElse(0) != seen) {
            return refused("STALE", "A colleague has stated a version meanwhile. Look at it, then state yours.");
        }
        if (it.needed().stream().anyMatch(String::isEmpty)
                || it.all().stream().anyMatch(text -> text.length() > 2_000)) {
            return refused(
                    "WORDS",
                    "Say what is taught, where pupils join and leave, how it fits with schools and what makes it broad.");
        }
        rows.save(new CourseRows.Row(
                Id.next(),
                provider,
                seen + 1,
                it.courses(),
                it.joinPoints(),
                it.leavePoints(),
                it.homeFit(),
                it.breadth(),
                it.outOfClass(),
                it.resources(),
                it.communication(),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.CURRICULUM_STATED, provider, "course map, version " + (seen + 1));
        return Optional.empty();
    }

    /** Says how the provider works with a kind of agency; nothing said means that it does not. */
    @Transactional
    public Optional<Refused> link(Actor actor, ProviderId provider, Agency agency, String words) {
        if (!keeps(actor, provider)) {
            return Optional.of(NOT_FOUND);
        }
        if (words.length() > 1_000) {
            return refused("WORDS", "Say in at most 1,000 characters how you work together.");
        }
        rows.link(Id.next(), provider, agency.name(), words.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.CURRICULUM_STATED, provider, agency.name());
        return Optional.empty();
    }

    private boolean keeps(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider)
                && rows.lock(provider).isPresent();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
