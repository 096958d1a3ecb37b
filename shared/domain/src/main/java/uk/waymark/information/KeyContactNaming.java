package uk.waymark.information;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The provider names the one to speak to about a placed pupil; the school sees who it is, and who it was. A new name takes the place of
 * the old one, which stays on record. Catalogue row ROL-23.
 */
@Door
public class KeyContactNaming {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement for which you name the key contact.");
    private static final Pattern NUMBER = Pattern.compile("[0-9+() ]{5,30}");

    private final KeyContactRows rows;
    private final KeyContactDue due;
    private final PlacementFacts placements;
    private final Trail trail;
    private final Clock clock;

    KeyContactNaming(KeyContactRows rows, KeyContactDue due, PlacementFacts placements, Trail trail, Clock clock) {
        this.rows = rows;
        this.due = due;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody who could be named, with the number that is on record for them. */
    public record Candidate(PersonId person, String name, Optional<String> telephone) {}

    /** Somebody who was named, the newest first, and whether they still work there. */
    public record Named(String name, String telephone, Instant at, String by, boolean there) {}

    /** Those who work there, for whoever may name one of them. */
    public List<Candidate> candidates(Actor actor, PlacementId placement) {
        return open(actor, placement)
                .map(it -> rows.staff(it.id()).stream()
                        .map(row -> new Candidate(row.id(), row.name(), Optional.ofNullable(row.telephone())))
                        .toList())
                .orElse(List.of());
    }

    /** For the school, and for the provider until the last day has passed. */
    public List<Named> history(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school())
                        || it.isOpen(today()) && PlacementFiles.isAt(actor, Right.SEE_PLACED_PUPILS, it))
                .map(it -> rows.history(it.id()).stream()
                        .map(row -> new Named(row.name(), row.telephone(), row.namedAt(), row.by(), row.there()))
                        .toList())
                .orElse(List.of());
    }

    /** Names somebody who works there. Refused for anybody else, and without a number to ring. */
    @Transactional
    public Optional<Refused> name(Actor actor, PlacementId placement, PersonId person, String telephone) {
        if (open(actor, placement).isEmpty() || placements.lock(placement).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (rows.staff(placement).stream().noneMatch(it -> it.id().equals(person))) {
            return Optional.of(new Refused("NOT_THERE", "Choose somebody who works with you and is on Waymark."));
        }
        if (!NUMBER.matcher(telephone.strip()).matches()) {
            return Optional.of(new Refused("TELEPHONE", "Write the number on which the school reaches them."));
        }
        var before = rows.newest(List.of(placement)).stream().findFirst();
        var same = before.filter(it ->
                it.there() && it.personId().equals(person) && it.telephone().equals(telephone.strip()));
        if (same.isPresent()) {
            return Optional.empty();
        }
        var number = before.map(KeyContactRows.Named::number).orElse(0);
        rows.save(new KeyContactRows.Row(
                Id.next(), placement, number + 1, person, telephone.strip(), clock.instant(), actor.person()));
        due.named(placement, number);
        trail.record(actor, Action.KEY_CONTACT_NAMED, placement, person.value().toString());
        return Optional.empty();
    }

    private Optional<PlacementFile> open(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> it.isOpen(today()))
                .filter(it -> actor.providers(Right.MANAGE_PROVIDER_PEOPLE).contains(it.provider()));
    }

    private LocalDate today() {
        return Session.today(clock);
    }
}
