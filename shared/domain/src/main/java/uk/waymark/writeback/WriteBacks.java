package uk.waymark.writeback;

import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.exports.Csv;
import uk.waymark.exports.ExportFile;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Brings the codes that the school decided into its own information system, batch by batch, as files. An entry goes out once; one
 * that amends it goes out with the next batch; a code that nobody has mapped is listed, never dropped. Catalogue row ATT-06.
 */
@Door
public class WriteBacks {
    private static final int LONGEST = 100;
    private static final List<String> HEAD = List.of("studentId", "date", "session", "attendanceCodeId", "comment");
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such batch of a school whose register you keep.");

    private final WriteBackRows rows;
    private final Trail trail;
    private final Clock clock;

    WriteBacks(WriteBackRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of making a batch. */
    public sealed interface Outcome {
        /** It is made, and can be taken away as a file. */
        record Made(UUID batch) implements Outcome {}

        /** It is not, and why. */
        record Not(Refused refused) implements Outcome {}
    }

    /** What a batch of these days would hold. One query. */
    public Waiting waiting(Actor actor, SchoolId school, LocalDate from, LocalDate to) {
        var found = isOwn(actor, school) ? rows.waiting(school, from, to) : List.<WriteBackRows.Waiting>of();
        var mapped = found.stream().filter(row -> row.misId() != null).toList();
        return new Waiting(
                mapped.stream().mapToLong(WriteBackRows.Waiting::fresh).sum(),
                mapped.stream().mapToLong(WriteBackRows.Waiting::amended).sum(),
                mapped.stream().mapToLong(WriteBackRows.Waiting::sent).sum(),
                found.stream()
                        .filter(row -> row.misId() == null && row.fresh() + row.amended() > 0)
                        .map(row -> new Batch.LeftOut(row.code(), row.fresh() + row.amended()))
                        .toList());
    }

    private static boolean isOwn(Actor actor, SchoolId school) {
        return actor.schools(Right.DECIDE_CODES).contains(school);
    }

    /**
     * Puts everything that waits into a batch, and with {@code again} also what has gone out before. Refused when nothing can go; what
     * has no mapping then still shows in {@link #waiting}.
     */
    @Transactional
    public Outcome make(Actor actor, SchoolId school, LocalDate from, LocalDate to, boolean again) {
        if (!isOwn(actor, school)) {
            return new Outcome.Not(new Refused("NOT_FOUND", "There is no such school whose register you keep."));
        }
        if (from.isAfter(to) || from.plusDays(LONGEST).isBefore(to)) {
            return new Outcome.Not(new Refused("INVALID", "Choose a first and a last day, at most a term apart."));
        }
        rows.lock(school);
        var waiting = waiting(actor, school, from, to);
        if (waiting.ready() == 0 && !(again && waiting.sent() > 0)) {
            return new Outcome.Not(nothing(waiting));
        }
        var batch = Id.next();
        rows.save(new WriteBackRows.Row(batch, school, from, to, again, clock.instant(), actor.person()));
        var sessions = rows.addLines(batch, school, from, to, again);
        rows.addLeftOut(batch, school, from, to, again);
        trail.record(actor, Action.REGISTER_SENT, school, batch + ", " + sessions + " sessions");
        return new Outcome.Made(batch);
    }

    private static Refused nothing(Waiting waiting) {
        return waiting.leftOut().isEmpty()
                ? new Refused("NOTHING", "Every code of these days has gone out as it stands. Nothing is sent twice.")
                : new Refused(
                        "UNMAPPED", "None of the codes that wait is mapped. Say first what your system calls them.");
    }

    /** The latest batches with what each could not take along. Two queries. */
    public List<Batch> batches(Actor actor, SchoolId school) {
        if (!isOwn(actor, school)) {
            return List.of();
        }
        var made = rows.batches(school);
        var leftOut = rows.leftOut(made.stream().map(WriteBackRows.Made::id).toList()).stream()
                .collect(Collectors.groupingBy(WriteBackRows.LeftOut::writeBackId));
        return made.stream()
                .map(row -> batch(row, leftOut.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Batch batch(WriteBackRows.Made row, List<WriteBackRows.LeftOut> leftOut) {
        return new Batch(
                row.id(),
                row.fromOn(),
                row.toOn(),
                row.again(),
                row.madeAt(),
                row.by(),
                row.sessions(),
                leftOut.stream()
                        .map(it -> new Batch.LeftOut(it.code(), it.sessions()))
                        .toList(),
                Optional.ofNullable(row.acknowledgedAt())
                        .map(at -> new Batch.Acknowledged(at, Objects.requireNonNullElse(row.acknowledgedBy(), ""))));
    }

    /** What a batch is taken away as. */
    public enum Format {
        CSV,
        JSON
    }

    /** The batch as it was made, however often it is asked for. Two queries. */
    @Transactional
    public Optional<ExportFile> file(Actor actor, UUID batch, Format format) {
        return rows.own(batch, actor.schools(Right.DECIDE_CODES)).stream()
                .findFirst()
                .map(own -> {
                    trail.record(actor, Action.REGISTER_EXPORTED, own.schoolId(), "batch " + batch + " as " + format);
                    var name = "attendance-" + own.fromOn() + "-to-" + own.toOn() + "-"
                            + batch.toString().substring(24);
                    var lines = rows.lines(batch);
                    return format == Format.CSV
                            ? new ExportFile(name + ".csv", "text/csv; charset=utf-8", csv(lines))
                            : new ExportFile(
                                    name + ".json",
                                    "application/json",
                                    SessionJson.of(lines).getBytes(StandardCharsets.UTF_8));
                });
    }

    private static byte[] csv(List<WriteBackRows.Line> lines) {
        return Csv.forSystem(
                HEAD,
                lines.stream()
                        .map(line -> List.of(
                                line.upn(),
                                line.sessionDate().toString(),
                                line.half(),
                                line.misId(),
                                Objects.requireNonNullElse(line.reason(), "")))
                        .toList());
    }

    /** Says that the school's system has taken the batch. */
    @Transactional
    public Optional<Refused> acknowledge(Actor actor, UUID batch) {
        return rows.acknowledge(batch, actor.schools(Right.DECIDE_CODES), clock.instant(), actor.person()) == 0
                ? Optional.of(NOT_FOUND)
                : Optional.empty();
    }
}
