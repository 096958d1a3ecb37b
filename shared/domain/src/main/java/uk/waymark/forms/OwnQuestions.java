package uk.waymark.forms;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What a school asks beside a form's own questions: from a day on, in every form that is started from then. */
@Door
public class OwnQuestions {
    private static final int LONGEST = 500;
    private static final int MOST = 50;
    private static final Refused NOT_YOURS =
            new Refused("NOT_YOURS", "You cannot change this school's questions. Ask its head.");

    private final OwnQuestionRows rows;
    private final FormLibrary library;
    private final Trail trail;
    private final Clock clock;

    OwnQuestions(OwnQuestionRows rows, FormLibrary library, Trail trail, Clock clock) {
        this.rows = rows;
        this.library = library;
        this.trail = trail;
        this.clock = clock;
    }

    /** The forms to which questions can be added. */
    public List<Form> forms(Actor actor) {
        return actor.may(Right.MANAGE_FORMS) ? library.all(Session.today(clock)) : List.of();
    }

    public List<OwnQuestion> of(Actor actor, SchoolId school) {
        if (!actor.schools(Right.MANAGE_FORMS).contains(school)) {
            return List.of();
        }
        return rows.of(school).stream()
                .map(row -> new OwnQuestion(
                        row.id(),
                        row.formName(),
                        row.sectionId(),
                        row.question(),
                        row.fromOn(),
                        Optional.ofNullable(row.endedOn()),
                        row.by()))
                .toList();
    }

    @Transactional
    public Optional<Refused> add(Actor actor, SchoolId school, NewOwnQuestion question) {
        if (!actor.schools(Right.MANAGE_FORMS).contains(school)) {
            return Optional.of(NOT_YOURS);
        }
        var wrong = wrongWith(question).or(() -> full(school, question));
        if (wrong.isPresent()) {
            return wrong;
        }
        var id = Id.next();
        var definition = definition(id, question);
        try {
            new QuestionReader(Map.of()).read(Json.read("own question", definition));
        } catch (FormFileException unreadable) {
            return invalid("Give at least two different choices, each with a few words.");
        }
        rows.save(new OwnQuestionRows.Row(
                id,
                school,
                question.formName(),
                question.sectionId(),
                definition,
                question.from(),
                null,
                clock.instant(),
                actor.person(),
                null,
                null));
        trail.record(actor, Action.FORM_QUESTION_ADDED, school, question.formName() + " from " + question.from());
        return Optional.empty();
    }

    private Optional<Refused> wrongWith(NewOwnQuestion question) {
        if (library.inForce(question.formName(), Session.today(clock)).isEmpty()) {
            return invalid("Choose the form to which the question is added.");
        }
        if (question.text().isBlank() || question.text().length() > LONGEST) {
            return invalid("Write the question, in up to 500 characters.");
        }
        if (question.kind() == Kind.GROUP) {
            return invalid("Choose another kind of answer.");
        }
        if (question.kind().hasOptions()
                && question.options().stream().distinct().count() < 2) {
            return invalid("Give at least two different choices, each with a few words.");
        }
        return question.from().isBefore(Session.today(clock))
                ? Optional.of(
                        new Refused("PAST", "Choose today or a later day; forms that are started stay as they are."))
                : Optional.empty();
    }

    private Optional<Refused> full(SchoolId school, NewOwnQuestion question) {
        return rows.running(school, question.formName()) < MOST
                ? Optional.empty()
                : invalid("A school adds at most 50 questions to a form. End one that is no longer needed.");
    }

    private static Optional<Refused> invalid(String words) {
        return Optional.of(new Refused("INVALID", words));
    }

    private static String definition(UUID id, NewOwnQuestion question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", "own-" + id.toString().replace("-", ""));
        tree.put("text", question.text().strip());
        tree.put("kind", question.kind().written());
        tree.put("comment", question.comment() ? "yes" : "no");
        tree.put("required", question.required() ? "yes" : "no");
        if (question.kind().hasOptions()) {
            Map<String, String> options = new LinkedHashMap<>();
            question.options().forEach(words -> options.put("o" + (options.size() + 1), words.strip()));
            tree.put("options", options);
        }
        return Json.write(tree);
    }

    /** From the day on, forms that are started no longer have the question; in those that were, it stays. */
    @Transactional
    public Optional<Refused> end(Actor actor, UUID question, LocalDate day) {
        if (day.isBefore(Session.today(clock))) {
            return Optional.of(
                    new Refused("PAST", "Choose today or a later day; forms that are started stay as they are."));
        }
        var schools = actor.schools(Right.MANAGE_FORMS);
        if (schools.isEmpty() || rows.end(question, schools, day, clock.instant(), actor.person()) == 0) {
            return Optional.of(new Refused("NOT_THERE", "There is no such question, or it has ended already."));
        }
        trail.record(
                Optional.of(actor.person()), Action.FORM_QUESTION_ENDED, Optional.empty(), question + " on " + day);
        return Optional.empty();
    }
}
