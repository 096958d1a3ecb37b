package uk.waymark.placements;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** One placement, seen from its school and from its provider. Opening one is written into the trail. Catalogue row ROL-35. */
@Door
public class PlacementFiles {
    private final PlacementFacts facts;
    private final FileRows rows;
    private final Trail trail;
    private final Clock clock;

    PlacementFiles(PlacementFacts facts, FileRows rows, Trail trail, Clock clock) {
        this.facts = facts;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** For those who see the school's pupils; a placement that has ended stays readable to them. */
    @Transactional
    public Optional<PlacementFile> atSchool(Actor actor, PlacementId id) {
        return opened(
                actor, facts.of(id).filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school())));
    }

    /** For the provider's staff, until its last day has passed. Catalogue row INF-01: taken away when the placement ends. */
    @Transactional
    public Optional<PlacementFile> atProvider(Actor actor, PlacementId id) {
        return opened(
                actor,
                facts.of(id)
                        .filter(it -> it.isOpen(Session.today(clock)))
                        .filter(it -> isAt(actor, Right.SEE_PLACED_PUPILS, it)));
    }

    /** Whether the actor holds the right for the provider, or for the site, of the placement. */
    public static boolean isAt(Actor actor, Right right, PlacementFile file) {
        return actor.providers(right).contains(file.provider())
                || actor.sites(right).contains(file.site());
    }

    private Optional<PlacementFile> opened(Actor actor, Optional<PlacementFile> file) {
        file.ifPresent(it -> trail.record(actor, Action.PLACEMENT_FILE_OPENED, it.id()));
        return file;
    }

    /** The school's placements, those that run or are to come first, then those that ended last. */
    public List<PlacementFile> ofSchool(Actor actor, int many, int from) {
        return rows.ofSchools(actor.schools(Right.SEE_PUPILS), Session.today(clock), many, from).stream()
                .map(FileRows::file)
                .toList();
    }

    /** How many {@link #ofSchool} would give in all. */
    public long count(Actor actor) {
        return rows.count(actor.schools(Right.SEE_PUPILS));
    }

    /** The pupils whom the provider or site has now or will have, by the name to use; 500 at most. */
    public List<PlacementFile> ofProvider(Actor actor) {
        return rows
                .ofProviders(
                        actor.providers(Right.SEE_PLACED_PUPILS),
                        actor.sites(Right.SEE_PLACED_PUPILS),
                        Session.today(clock))
                .stream()
                .map(FileRows::file)
                .toList();
    }
}
