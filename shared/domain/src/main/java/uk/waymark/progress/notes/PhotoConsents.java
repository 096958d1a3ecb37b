package uk.waymark.progress.notes;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The school's record of who agreed to photographs of a pupil's work. Catalogue row PRG-11. */
@Door
public class PhotoConsents {
    private final ConsentRows rows;
    private final ConsentCheck check;
    private final Families families;
    private final PlacementFacts placements;
    private final Trail trail;
    private final Clock clock;

    PhotoConsents(
            ConsentRows rows,
            ConsentCheck check,
            Families families,
            PlacementFacts placements,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.check = check;
        this.families = families;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** Puts one person's word on record. Refused for a contact who holds no responsibility today. */
    @Transactional
    public Optional<Refused> record(Actor actor, PlacementId placement, NewConsent consent) {
        var file = mine(actor, placement);
        if (file.isEmpty()) {
            return Optional.of(
                    new Refused("NOT_FOUND", "This placement is not there, or is not one of your school's."));
        }
        var refused = consent.refuse(Session.today(clock));
        if (refused.isPresent()) {
            return refused;
        }
        var parent = consent.contact()
                .flatMap(id -> families.responsible(file.get().pupil()).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst());
        if (consent.contact().isPresent() && parent.isEmpty()) {
            return Optional.of(
                    new Refused(
                            "NOT_RESPONSIBLE",
                            "This contact does not hold parental responsibility today, so their word does not count. Choose another."));
        }
        if (rows.add(
                        consent.id(),
                        file.get().pupil(),
                        (parent.isPresent() ? PhotoConsent.Party.RESPONSIBLE : PhotoConsent.Party.PUPIL).name(),
                        consent.contact().orElse(null),
                        parent.map(FamilyContact::name).orElse("The pupil"),
                        consent.word().name(),
                        consent.on(),
                        consent.how(),
                        clock.instant(),
                        actor.person())
                > 0) {
            trail.record(
                    actor,
                    Action.PHOTO_CONSENT_RECORDED,
                    file.get().pupil(),
                    consent.word().name());
        }
        return Optional.empty();
    }

    /** Everything that was said, the latest first. */
    public List<PhotoConsent> of(Actor actor, PlacementId placement) {
        return mine(actor, placement).map(it -> check.all(it.pupil())).orElse(List.of());
    }

    /** Whose word can be recorded beside the pupil's own. */
    public List<FamilyContact> parents(Actor actor, PlacementId placement) {
        return mine(actor, placement)
                .map(it -> families.responsible(it.pupil()))
                .orElse(List.of());
    }

    /** Why no photograph may be taken; empty where one may. */
    public Optional<Refused> missing(Actor actor, PlacementId placement) {
        return mine(actor, placement).flatMap(it -> check.refuse(it.pupil()));
    }

    private Optional<PlacementFile> mine(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.RELEASE_TO_FAMILY).contains(it.school()));
    }
}
