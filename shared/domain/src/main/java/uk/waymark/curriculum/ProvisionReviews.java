package uk.waymark.curriculum;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.forms.Desks;
import uk.waymark.forms.Filling;
import uk.waymark.forms.Fillings;
import uk.waymark.forms.FormDesk;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;

/**
 * A school's look at its alternative provision as a whole: whether it is as good as school, and nine areas, each beside the last time.
 * Catalogue rows CUR-13, CUR-14.
 */
@Door
public class ProvisionReviews {
    private static final String FORM = "provision-review";

    private final ProvisionReviewRows rows;
    private final Fillings fillings;
    private final Desks desks;
    private final Clock clock;

    ProvisionReviews(ProvisionReviewRows rows, Fillings fillings, Desks desks, Clock clock) {
        this.rows = rows;
        this.fillings = fillings;
        this.desks = desks;
        this.clock = clock;
    }

    /** The newest first; fifty at most. */
    public List<ProvisionReview> of(Actor actor, SchoolId school) {
        return reviews(actor, school)
                ? rows.of(school).stream()
                        .map(row -> new ProvisionReview(
                                row.id(),
                                row.startedAt(),
                                row.by(),
                                Optional.ofNullable(row.submittedAt()),
                                row.submittedAt() == null && row.startedBy().equals(actor.person())))
                        .toList()
                : List.of();
    }

    /** Begins one, beside the last that was finished; while a draft of the actor's own is open, that one goes on. */
    @Transactional
    public Optional<Refused> begin(Actor actor, SchoolId school) {
        if (!reviews(actor, school)) {
            return Optional.of(
                    new Refused("NOT_YOURS", "You do not judge providers for this school. Ask its AP lead."));
        }
        var before = rows.of(school);
        if (before.stream().anyMatch(row -> row.submittedAt() == null)) {
            return Optional.of(
                    new Refused("OPEN", "A review is being written already. Go on with it, or ask whoever began it."));
        }
        var last = before.stream().map(ProvisionReviewRows.Shown::fillingId).findFirst();
        var filling = fillings.start(FORM, Optional.of(school), school.value(), actor.person(), last);
        rows.save(new ProvisionReviewRows.Row(Id.next(), school, filling, clock.instant(), actor.person()));
        return Optional.empty();
    }

    /** Where its author goes on with a draft. */
    public Optional<FormDesk> desk(Actor actor, UUID id) {
        return mine(actor, id)
                .flatMap(row -> desks.of(
                        row.fillingId(),
                        actor.person(),
                        () -> reviews(actor, row.schoolId())
                                ? Optional.empty()
                                : Optional.of(new Refused(
                                        "NOT_YOURS", "You do not judge providers for this school any more."))));
    }

    /** What was answered, once it is finished. */
    public Optional<Filling> answers(Actor actor, UUID id) {
        return mine(actor, id)
                .map(row -> fillings.read(row.fillingId()))
                .filter(it -> it.submitted().isPresent());
    }

    private Optional<ProvisionReviewRows.Row> mine(Actor actor, UUID id) {
        return rows.one(id).filter(row -> reviews(actor, row.schoolId()));
    }

    private static boolean reviews(Actor actor, SchoolId school) {
        return actor.schools(Right.AUDIT_PROVIDERS).contains(school);
    }
}
