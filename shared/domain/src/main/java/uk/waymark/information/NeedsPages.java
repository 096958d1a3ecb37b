package uk.waymark.information;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The one page about a pupil that a tutor reads in ten seconds: written by the school, read by the provider's staff while they have the
 * pupil, in versions. Catalogue rows INF-02 to INF-05, INF-09.
 */
@Door
public class NeedsPages {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such placement for which you write or read this page.");
    private static final int KEPT = 20;

    private final NeedsRows rows;
    private final ItemRows reads;
    private final PlacementFacts placements;
    private final InformationNews news;
    private final Trail trail;
    private final Clock clock;

    NeedsPages(
            NeedsRows rows, ItemRows reads, PlacementFacts placements, InformationNews news, Trail trail, Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.placements = placements;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    /** The versions for the school, the newest first. */
    public List<NeedsPage> versions(Actor actor, PlacementId placement) {
        return atSchool(actor, placement).map(it -> pages(it, KEPT)).orElse(List.of());
    }

    /** The newest, for the provider's staff who have the pupil now; that it was looked at is written into the trail. */
    @Transactional
    public Optional<NeedsPage> atProvider(Actor actor, PlacementId placement) {
        var page = here(actor, placement).flatMap(it -> pages(it, 1).stream().findFirst());
        page.ifPresent(it -> trail.record(actor, Action.NEEDS_READ, placement, "version " + it.number()));
        return page;
    }

    /** Writes it anew. Refused when somebody else has in the meantime, and without what helps and whom to ring. */
    @Transactional
    public Optional<Refused> write(Actor actor, PlacementId placement, int seen, NewNeeds needs) {
        var file = atSchool(actor, placement).flatMap(it -> placements.lock(placement));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var pupil = file.get().pupil();
        var number = rows.number(pupil, file.get().school());
        if (number != seen) {
            return refused("STALE", "Somebody else has written this page anew. Look at it as it is now.");
        }
        var wrong = wrong(needs);
        if (wrong.isPresent()) {
            return wrong;
        }
        rows.save(new NeedsRows.Row(
                Id.next(),
                pupil,
                file.get().school(),
                number + 1,
                needs.saidAs().strip(),
                needs.pronouns().strip(),
                needs.helps().strip(),
                needs.avoid().strip(),
                needs.calms().strip(),
                needs.medical().strip(),
                needs.medicalDo().strip(),
                needs.communication().strip(),
                needs.literacy().strip(),
                needs.callSchool().strip(),
                needs.callHome().strip(),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.NEEDS_WRITTEN, pupil, "version " + (number + 1));
        placements.ofPupil(pupil).stream()
                .filter(it -> it.school().equals(file.get().school()) && it.isOpen(Session.today(clock)))
                .forEach(news::needsWritten);
        return Optional.empty();
    }

    private static Optional<Refused> wrong(NewNeeds it) {
        if (it.helps().isBlank() || it.callSchool().isBlank()) {
            return refused("NEEDED", "Write at least what helps, and whom at school to ring first with the number.");
        }
        if (!it.medical().isBlank() && it.medicalDo().isBlank()) {
            return refused("MEDICAL", "Write what to do about it: medicine, allergy, and who has been shown how.");
        }
        var tooLong = Stream.of(it.helps(), it.avoid(), it.calms(), it.medical(), it.medicalDo(), it.communication())
                        .anyMatch(text -> text.length() > 1_000)
                || it.literacy().length() > 500
                || Stream.of(it.callSchool(), it.callHome()).anyMatch(text -> text.length() > 300)
                || it.saidAs().length() > 200
                || it.pronouns().length() > 60;
        return tooLong
                ? refused("INVALID", "Keep it short: at most 1,000 characters in each part, and 300 for whom to ring.")
                : Optional.empty();
    }

    /** Says that the actor has read the version; the second time does nothing more. */
    @Transactional
    public Optional<Refused> acknowledge(Actor actor, PlacementId placement, UUID version) {
        var page = here(actor, placement)
                .flatMap(it -> pages(it, 1).stream()
                        .filter(newest -> newest.id().equals(version))
                        .findFirst());
        if (page.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (reads.read(version, actor.person(), clock.instant()) > 0) {
            trail.record(actor, Action.NEEDS_READ, placement, "said so of " + version);
        }
        return Optional.empty();
    }

    private List<NeedsPage> pages(PlacementFile file, int many) {
        var lines = rows.versions(file.pupil(), file.school(), many);
        var read = rows.reads(file.pupil(), file.school()).stream()
                .collect(Collectors.groupingBy(
                        ItemRows.Read::subjectId,
                        Collectors.mapping(
                                it -> new Item.Read(it.personId(), it.name(), it.readAt()), Collectors.toList())));
        return lines.stream()
                .map(it -> new NeedsPage(
                        it.id(),
                        it.number(),
                        needs(it),
                        it.writtenAt(),
                        it.by(),
                        read.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static NewNeeds needs(NeedsRows.Line it) {
        return new NewNeeds(
                it.saidAs(),
                it.pronouns(),
                it.helps(),
                it.avoid(),
                it.calms(),
                it.medical(),
                it.medicalDo(),
                it.communication(),
                it.literacy(),
                it.callSchool(),
                it.callHome());
    }

    private Optional<PlacementFile> atSchool(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SHARE_INFORMATION).contains(it.school()));
    }

    private Optional<PlacementFile> here(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> it.isOpen(Session.today(clock)))
                .filter(it -> PlacementFiles.isAt(actor, Right.SEE_PLACED_PUPILS, it));
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
