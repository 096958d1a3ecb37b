package uk.waymark.assurance.training;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The record of a school's own training for alternative provision. Catalogue rows TRG-01 to TRG-05, deadline DL-50. */
@Door
public class SchoolTraining {
    private static final Refused NOT_YOURS =
            new Refused("NOT_YOURS", "You cannot keep this school's record of training. Ask its AP lead.");

    private final SchoolTrainingRows rows;
    private final ReviewDue due;
    private final Trail trail;
    private final Clock clock;

    SchoolTraining(SchoolTrainingRows rows, ReviewDue due, Trail trail, Clock clock) {
        this.rows = rows;
        this.due = due;
        this.trail = trail;
        this.clock = clock;
    }

    /** The record, the newest first, with what each training changed. */
    public List<Training.Line> of(Actor actor, SchoolId school, int many, int from) {
        if (!keeps(actor, school)) {
            return List.of();
        }
        var found = rows.of(school, many, from);
        var effects = found.isEmpty()
                ? List.<SchoolTrainingRows.Effect>of()
                : rows.effects(found.stream().map(SchoolTrainingRows.Row::id).toList());
        var byTraining = effects.stream().collect(Collectors.groupingBy(SchoolTrainingRows.Effect::trainingId));
        return found.stream()
                .map(row -> new Training.Line(
                        row.training(),
                        byTraining.getOrDefault(row.id(), List.of()).stream()
                                .map(it -> new Training.Effect(it.effect(), it.outcome(), it.notedAt(), it.by()))
                                .toList()))
                .toList();
    }

    /** The yearly looks at what is needed, the newest first; twenty at most. */
    public List<TrainingReview> reviews(Actor actor, SchoolId school) {
        return keeps(actor, school)
                ? rows.reviews(school).stream()
                        .map(row -> new TrainingReview(row.reviewedOn(), row.needs(), row.by()))
                        .toList()
                : List.of();
    }

    /** What the record lacks: the AP lead's training, and topics that nobody was trained in for a year. */
    public List<String> missing(Actor actor, SchoolId school) {
        if (!keeps(actor, school)) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        if (rows.ofTheLead(school) == 0) {
            missing.add("No training of the AP lead is on record.");
        }
        var taken = rows.since(school, Session.today(clock).minusYears(1)).stream()
                .flatMap(row -> row.training().topics().stream())
                .collect(Collectors.toSet());
        Stream.of(TrainingTopic.values())
                .filter(topic -> topic.isNamed() && !taken.contains(topic))
                .forEach(topic -> missing.add("Nobody was trained in this for a year: " + topic.words() + "."));
        return List.copyOf(missing);
    }

    @Transactional
    public Optional<Refused> record(Actor actor, SchoolId school, Training training) {
        if (!keeps(actor, school)) {
            return Optional.of(NOT_YOURS);
        }
        var wrong = training.refuse(Session.today(clock));
        if (wrong.isEmpty() && write(actor, school, training) > 0) {
            trail.record(actor, Action.TRAINING_RECORDED, school);
        }
        return wrong;
    }

    private int write(Actor actor, SchoolId school, Training training) {
        return rows.add(
                training.id(),
                school,
                training.who().strip(),
                training.roleWords().strip(),
                training.apLead(),
                training.topics().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                training.course().strip(),
                training.trainer().strip(),
                training.takenOn(),
                clock.instant(),
                actor.person());
    }

    /** What the training changed, and in which outcomes of pupils it shows. Catalogue row TRG-04. */
    @Transactional
    public Optional<Refused> noteEffect(Actor actor, UUID training, UUID id, String effect, String outcome) {
        if (rows.find(training, actor.schools(Right.KEEP_TRAINING)).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (effect.isBlank() || effect.length() > 1_000 || outcome.length() > 1_000) {
            return Optional.of(new Refused("EFFECT", "Write what the performance review found, in a few sentences."));
        }
        rows.note(id, training, effect.strip(), outcome.strip(), clock.instant(), actor.person());
        return Optional.empty();
    }

    /** The yearly look at what is needed; the next one is due a year later. */
    @Transactional
    public Optional<Refused> review(Actor actor, SchoolId school, UUID id, LocalDate day, String needs) {
        if (!keeps(actor, school)) {
            return Optional.of(NOT_YOURS);
        }
        if (day.isAfter(Session.today(clock))) {
            return Optional.of(new Refused("DAY", "This day is ahead of today. Record the review when it is done."));
        }
        if (needs.isBlank() || needs.length() > 2_000) {
            return Optional.of(new Refused("NEEDS", "Write what training is needed, or that none is."));
        }
        var before = rows.reviews(school).stream()
                .map(SchoolTrainingRows.Review::reviewedOn)
                .findFirst();
        rows.review(id, school, day, needs.strip(), clock.instant(), actor.person());
        due.reviewed(school, before);
        trail.record(actor, Action.TRAINING_RECORDED, school, "needs");
        return Optional.empty();
    }

    private static boolean keeps(Actor actor, SchoolId school) {
        return actor.schools(Right.KEEP_TRAINING).contains(school);
    }
}
