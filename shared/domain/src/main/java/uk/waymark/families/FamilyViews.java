package uk.waymark.families;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What a family thinks, at any time and before a meeting: on its own page, or written down at school for a parent or for the pupil.
 * Nobody at home reads what another has written. Catalogue rows VOI-05, VOI-06, ROL-26.
 */
@Door
public class FamilyViews {
    private static final int LONGEST = 4_000;
    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such pupil of yours.");

    private final ViewRows rows;
    private final HomeRows homes;
    private final ContactRows contacts;
    private final ReleaseRows releases;
    private final PlacementFacts placements;
    private final Actors actors;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    FamilyViews(
            ViewRows rows,
            HomeRows homes,
            ContactRows contacts,
            ReleaseRows releases,
            PlacementFacts placements,
            Actors actors,
            Outbox outbox,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.contacts = contacts;
        this.releases = releases;
        this.placements = placements;
        this.actors = actors;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Says it, on one's own page. The AP lead is told; where the writer is worried about something, the DSLs too and at once. The same id
     * sent twice counts once.
     */
    @Transactional
    public Optional<Refused> give(Actor actor, UUID id, PupilId pupil, String words, boolean worried) {
        var school = homes.children(actor.children(Right.SPEAK_FOR_CHILD), Session.today(clock)).stream()
                .filter(it -> it.id().equals(pupil))
                .map(HomeRows.ChildRow::schoolId)
                .findFirst();
        if (school.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.of(new Refused("WORDS", "Write what you think, in at most 4,000 characters."));
        }
        var parent = FamilyReach.isParent(actor, pupil);
        var contact = parent
                ? releases.contacts(actor.person(), Set.of(pupil)).stream().findFirst()
                : Optional.<FamilyContactId>empty();
        write(
                actor,
                id,
                pupil,
                school.get(),
                contact.orElse(null),
                parent ? FamilyView.Voice.PARENT : FamilyView.Voice.PUPIL,
                FamilyView.How.OWN_PAGE,
                words.strip(),
                worried);
        return Optional.empty();
    }

    /**
     * Writes down for a parent or the pupil what they said. The same id sent twice counts once.
     *
     * @param contact which of those at home; empty for the pupil, and for a family as a whole
     */
    @Transactional
    public Optional<Refused> writeDown(
            Actor actor,
            UUID id,
            PupilId pupil,
            FamilyView.Voice voice,
            Optional<FamilyContactId> contact,
            FamilyView.How how,
            String words,
            boolean worried) {
        var school = contacts.school(pupil, reading(actor));
        if (school.isEmpty()
                || contact.filter(it -> contacts.find(it)
                                .filter(found -> found.pupilId().equals(pupil))
                                .isEmpty())
                        .isPresent()) {
            return Optional.of(NOT_FOUND);
        }
        if (words.isBlank() || words.length() > LONGEST || how == FamilyView.How.OWN_PAGE) {
            return Optional.of(
                    new Refused("WORDS", "Write what was said, in at most 4,000 characters, and how it came."));
        }
        write(actor, id, pupil, school.get(), contact.orElse(null), voice, how, words.strip(), worried);
        return Optional.empty();
    }

    private void write(
            Actor actor,
            UUID id,
            PupilId pupil,
            SchoolId school,
            @Nullable FamilyContactId contact,
            FamilyView.Voice voice,
            FamilyView.How how,
            String words,
            boolean worried) {
        var placement = placement(pupil);
        if (rows.give(
                        id,
                        pupil,
                        placement.orElse(null),
                        contact,
                        voice.name(),
                        how.name(),
                        words,
                        worried,
                        clock.instant(),
                        actor.person())
                == 0) {
            return;
        }
        trail.record(actor, Action.VIEW_GIVEN, pupil, voice.name());
        if (how == FamilyView.How.OWN_PAGE) {
            actors.holding(Role.AP_LEAD, school).forEach(it -> outbox.notify(it, Kind.FAMILY_VIEW, pupil, worried));
        }
        if (worried) {
            Set.of(Role.DSL, Role.DEPUTY_DSL).stream()
                    .flatMap(role -> actors.holding(role, school).stream())
                    .distinct()
                    .forEach(it -> outbox.notify(it, Kind.FAMILY_VIEW, pupil, true));
        }
    }

    private Optional<PlacementId> placement(PupilId pupil) {
        var all = placements.ofPupil(pupil);
        var today = Session.today(clock);
        return all.stream()
                .filter(it -> it.isOpen(today))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(PlacementFile::id);
    }

    /** What the actor has written about the child on their own page, the latest first; nothing that anybody else has. */
    public List<FamilyView> mine(Actor actor, PupilId pupil) {
        return FamilyReach.speaks(actor, pupil)
                ? rows.own(pupil, actor.person()).stream()
                        .map(FamilyViews::view)
                        .toList()
                : List.of();
    }

    /** What everybody at home has said, for those at school who support or protect the pupil, the latest first. */
    public List<FamilyView> of(Actor actor, PupilId pupil) {
        return contacts.school(pupil, reading(actor)).isPresent()
                ? rows.of(pupil).stream().map(FamilyViews::view).toList()
                : List.of();
    }

    private static Set<SchoolId> reading(Actor actor) {
        var schools = new java.util.HashSet<>(actor.schools(Right.PLAN_SUPPORT));
        schools.addAll(actor.schools(Right.HANDLE_CONCERNS));
        return schools;
    }

    private static FamilyView view(ViewRows.Shown row) {
        return new FamilyView(
                row.id(),
                FamilyView.Voice.valueOf(row.voice()),
                Optional.ofNullable(row.contact()),
                FamilyView.How.valueOf(row.how()),
                row.words(),
                row.worried(),
                row.givenAt(),
                row.writer());
    }
}
