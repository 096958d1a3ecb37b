package uk.waymark.safeguarding;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.database.Hashes;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.Id;
import uk.waymark.notices.Notices;
import uk.waymark.pupils.PupilName;
import uk.waymark.safeguarding.ConcernFile.Step;
import uk.waymark.safeguarding.ConcernRows.FileRow;
import uk.waymark.safeguarding.ConcernRows.Line;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Reading and answering concerns: the DSL and deputies of the pupil's school, and, reading only, the DSL and deputies of the
 * provider. Nobody else. Catalogue rows CON-11 and ROL-28.
 */
@Door
public class Concerns {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such concern that you can answer. It may be another school's.");

    private final ConcernRows rows;
    private final ConcernNews news;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;

    Concerns(ConcernRows rows, ConcernNews news, Notices notices, Trail trail, Clock clock) {
        this.rows = rows;
        this.news = news;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /** The concerns of the actor's schools: undecided ones first, immediate danger on top, then what nobody has read, then the newest. */
    public List<ConcernLine> ofSchools(Actor actor, int many, int from) {
        return rows.ofSchools(actor.schools(Right.HANDLE_CONCERNS), many, from).stream()
                .map(Concerns::line)
                .toList();
    }

    /** The concerns that the actor's provider raised, for its DSL. */
    public List<ConcernLine> ofProviders(Actor actor, int many, int from) {
        return rows.ofProviders(actor.providers(Right.SEE_PROVIDER_CONCERNS), many, from).stream()
                .map(Concerns::line)
                .toList();
    }

    /**
     * Opens a concern, which is written into the trail. When it is the first time that the school does so, the author hears
     * that it was read.
     */
    @Transactional
    public Optional<ConcernFile> open(Actor actor, ConcernId id) {
        var schools = actor.schools(Right.HANDLE_CONCERNS);
        var found = rows.file(id, schools, actor.providers(Right.SEE_PROVIDER_CONCERNS));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        trail.record(actor, Action.CONCERN_OPENED, id);
        if (schools.contains(found.get().schoolId())) {
            firstReading(actor, found.get());
            notices.read(actor, id);
        }
        return Optional.of(file(found.get()));
    }

    private void firstReading(Actor actor, FileRow concern) {
        if (step(actor, concern.id(), Stage.READ, null, null)) {
            news.read(concern.id(), concern.authorId());
        }
    }

    /** Says that the concern is in hand. Doing it twice does nothing more. */
    @Transactional
    public Optional<Refused> acknowledge(Actor actor, ConcernId id) {
        if (rows.schoolOf(id, actor.schools(Right.HANDLE_CONCERNS)).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (step(actor, id, Stage.ACKNOWLEDGED, null, null)) {
            trail.record(actor, Action.CONCERN_ACKNOWLEDGED, id);
        }
        return Optional.empty();
    }

    /** Writes down what was decided and why, also a decision not to refer. A further decision is added to the earlier ones. */
    @Transactional
    public Optional<Refused> decide(Actor actor, ConcernId id, String decision, String reason) {
        if (decision.isBlank() || reason.isBlank()) {
            return Optional.of(new Refused("INVALID", "Write the decision and the reason for it."));
        }
        if (rows.schoolOf(id, actor.schools(Right.HANDLE_CONCERNS)).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (step(actor, id, Stage.DECIDED, decision.strip(), reason.strip())) {
            trail.record(actor, Action.CONCERN_DECIDED, id);
        }
        return Optional.empty();
    }

    /** Whether it is new: the database keeps a step that can happen once from happening twice. */
    private boolean step(
            Actor actor, ConcernId concern, Stage stage, @Nullable String decision, @Nullable String reason) {
        var once = decision == null ? stage.name() : HexFormat.of().formatHex(Hashes.sha256(decision + "\0" + reason));
        return rows.addStep(Id.next(), concern, stage.name(), clock.instant(), actor.person(), decision, reason, once)
                > 0;
    }

    private static ConcernLine line(Line row) {
        return new ConcernLine(
                row.id(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname())
                        .toUse(),
                row.provider(),
                row.author(),
                ConcernKind.valueOf(row.kind()),
                row.danger(),
                row.sentAt(),
                Stage.values()[row.stage() == null ? 0 : row.stage()]);
    }

    private ConcernFile file(FileRow row) {
        return new ConcernFile(
                row.id(),
                row.pupilId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname())
                        .toUse(),
                row.school(),
                row.provider(),
                row.providerTelephone(),
                row.author(),
                ConcernKind.valueOf(row.kind()),
                row.account(),
                row.happenedAt(),
                row.place(),
                row.danger(),
                row.done(),
                row.sentAt(),
                rows.steps(row.id()).stream()
                        .map(step -> new Step(
                                Stage.valueOf(step.kind()),
                                step.takenAt(),
                                step.taker(),
                                Optional.ofNullable(step.decision()),
                                Optional.ofNullable(step.reason())))
                        .toList());
    }
}
