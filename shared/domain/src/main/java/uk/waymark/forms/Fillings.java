package uk.waymark.forms;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Filling in forms, for the doors of the capabilities, which have narrowed who asks: here only the authors of a draft change it.
 * Every reading is a fixed number of queries, however long the form.
 */
@Singleton
public class Fillings {
    static final Refused NOT_THERE =
            new Refused("NOT_THERE", "There is no such form, or it is not shared with you. Ask whoever started it.");

    private final FormLibrary library;
    private final OwnQuestionRows own;
    private final Editions editions;
    private final FillingRows rows;
    private final AnswerSaver saver;
    private final Trail trail;
    private final Clock clock;

    Fillings(
            FormLibrary library,
            OwnQuestionRows own,
            Editions editions,
            FillingRows rows,
            AnswerSaver saver,
            Trail trail,
            Clock clock) {
        this.library = library;
        this.own = own;
        this.editions = editions;
        this.rows = rows;
        this.saver = saver;
        this.trail = trail;
        this.clock = clock;
    }

    public FillingId start(
            String formName, Optional<SchoolId> school, UUID subject, PersonId author, Optional<FillingId> previous) {
        return start(formName, school, subject, author, previous, Set.of());
    }

    /**
     * Starts a draft of the version in force today, with the questions that the school adds to it today.
     *
     * @param previous the round before, which must be submitted; its answers stand beside the new ones
     * @param about what the filling is about beside its subject, such as {@code placement}
     */
    @Transactional
    public FillingId start(
            String formName,
            Optional<SchoolId> school,
            UUID subject,
            PersonId author,
            Optional<FillingId> previous,
            Set<String> about) {
        previous.map(this::read).filter(it -> it.submitted().isEmpty()).ifPresent(draft -> {
            throw new IllegalArgumentException("The round before is not submitted: " + draft.id());
        });
        var id = FillingId.next();
        var now = clock.instant();
        rows.save(new FillingRows.Row(
                id,
                editions.keep(form(formName, school), now),
                formName,
                subject,
                school.orElse(null),
                previous.orElse(null),
                about.stream().sorted().collect(Collectors.joining(",")),
                now,
                author,
                null,
                null));
        rows.addAuthor(id, author, now);
        trail.record(Optional.of(author), Action.FORM_STARTED, Optional.of(id), formName);
        return id;
    }

    /** The form as a filling that is started today would ask it. */
    public Form form(String name, Optional<SchoolId> school) {
        var today = Session.today(clock);
        var form = library.inForce(name, today)
                .orElseThrow(() -> new IllegalArgumentException("There is no form " + name + " on " + today));
        for (var row : school.map(it -> own.inForce(it, name, today)).orElse(List.of())) {
            form = form.with(row.sectionId(), row.question());
        }
        return form;
    }

    /** The filling must be there; whether it may be seen is for the door to say. */
    public Filling read(FillingId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no filling " + id));
    }

    public Optional<Filling> find(FillingId id) {
        var heads = rows.withPrevious(id).stream().collect(Collectors.toMap(FillingRows.Head::id, head -> head));
        var head = heads.get(id);
        if (head == null) {
            return Optional.empty();
        }
        var answers = answers(heads.keySet());
        return Optional.of(filling(
                head,
                answers.getOrDefault(id, Map.of()),
                Optional.ofNullable(head.previousId())
                        .map(heads::get)
                        .map(before -> filling(before, answers.getOrDefault(before.id(), Map.of()), Optional.empty())
                                .round())));
    }

    private Filling filling(FillingRows.Head head, Map<String, Given> answers, Optional<Filling.Round> last) {
        return new Filling(
                head.id(),
                editions.get(head.editionId()),
                head.subjectId(),
                Optional.ofNullable(head.schoolId()),
                Arrays.stream(head.about().split(","))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toSet()),
                head.startedAt(),
                head.starter(),
                Optional.ofNullable(head.submittedAt())
                        .map(at -> new Filling.Submitted(at, Objects.requireNonNullElse(head.submitter(), ""))),
                answers,
                last);
    }

    private Map<FillingId, Map<String, Given>> answers(Collection<FillingId> fillings) {
        Map<FillingId, Map<String, Given>> all = new HashMap<>();
        for (var row : rows.answers(fillings)) {
            all.computeIfAbsent(row.fillingId(), id -> new HashMap<>())
                    .put(row.path(), new Given(Json.answer(row.answer()), row.revision(), row.by(), row.answeredAt()));
        }
        return all;
    }

    /** Keeps one answer that goes on from the revision that the author saw. */
    @Transactional
    public SaveOutcome save(FillingId id, String path, Answer answer, long baseRevision, PersonId by) {
        if (!isAuthor(id, by)) {
            return new SaveOutcome.Not(NOT_THERE);
        }
        rows.share(id);
        return saver.save(read(id), path, answer, baseRevision, by);
    }

    public Progress progress(FillingId id) {
        return read(id).progress();
    }

    public List<MissingAnswer> missing(FillingId id) {
        return progress(id).missing();
    }

    /** What the answers want done, as the questions' rules say; a day is over or not as of the day of submission. */
    public List<Finding> findings(FillingId id) {
        var filling = read(id);
        return Findings.of(
                filling,
                Session.dateOf(filling.submitted().map(Filling.Submitted::at).orElseGet(clock::instant)));
    }

    /** The submitted rounds of a form about a subject, the newest first; fifty at most. */
    public List<FillingId> rounds(String formName, Optional<SchoolId> school, UUID subject) {
        return rows.rounds(formName, subject, school.orElse(null));
    }

    /** The round before, if there was one. */
    public Optional<FillingId> previous(FillingId id) {
        return rows.previous(id);
    }

    public Comparison compare(FillingId older, FillingId newer) {
        return Comparison.of(read(older), read(newer));
    }

    /** Freezes the answers for good. Of two who do so at once, one does, and the other reads who did. */
    @Transactional
    public SubmitOutcome submit(FillingId id, PersonId by) {
        if (!isAuthor(id, by)) {
            return new SubmitOutcome.Not(NOT_THERE);
        }
        rows.lock(id);
        var filling = read(id);
        if (filling.submitted().isPresent()) {
            return new SubmitOutcome.Not(already(filling.submitted().get()));
        }
        var missing = filling.progress().missing();
        if (!missing.isEmpty()) {
            return new SubmitOutcome.Incomplete(missing, incomplete(missing));
        }
        Instant now = clock.instant();
        rows.submit(id, by, now);
        trail.record(
                Optional.of(by),
                Action.FORM_SUBMITTED,
                Optional.of(id),
                filling.form().name());
        return new SubmitOutcome.Submitted(now);
    }

    static Refused already(Filling.Submitted submitted) {
        return new Refused(
                "SUBMITTED",
                "This was already submitted by " + submitted.by() + " at " + AnswerSaver.TIME.format(submitted.at())
                        + ". What was submitted stays as it is; start a new round to change it.");
    }

    private static Refused incomplete(List<MissingAnswer> missing) {
        return new Refused(
                "INCOMPLETE",
                "Answer these first: "
                        + missing.stream()
                                .map(it -> it.section() + ": " + it.text())
                                .collect(Collectors.joining("; ")));
    }

    @Transactional
    public void addAuthor(FillingId id, PersonId person) {
        rows.addAuthor(id, person, clock.instant());
    }

    public boolean isAuthor(FillingId id, PersonId person) {
        return rows.authors(id, person) > 0;
    }
}
