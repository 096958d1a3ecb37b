package uk.waymark.pupils;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.ImportPlan.Fate;
import uk.waymark.pupils.ImportPlan.Line;
import uk.waymark.pupils.PupilRows.Row;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Brings a pupil list from a school's information system onto its roll in Waymark: first as a plan, then for real. Lines are
 * matched on the UPN; a second run of the same file changes nothing.
 */
@Door
public class PupilImport {
    /** The largest file that is read, in bytes: some 40,000 pupils. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int BATCH = 500;
    private static final Refused NOT_YOURS =
            new Refused("NOT_YOURS", "You cannot import pupils for this school. Ask its office.");

    private final PupilRows rows;
    private final Trail trail;
    private final Clock clock;
    private final LineReading reading;
    private final TransactionOperations<Connection> transactions;

    PupilImport(PupilRows rows, Trail trail, Clock clock, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
        this.reading = new LineReading(clock);
        this.transactions = transactions;
    }

    /** What came of an import, planned or done. */
    public sealed interface Outcome {
        record Read(ImportPlan plan) implements Outcome {}

        record Not(Refused refused) implements Outcome {}
    }

    /** Says what the file would do; changes nothing. Progress runs from 0 to 1. */
    public Outcome plan(Actor actor, SchoolId school, byte[] file, DoubleConsumer progress) {
        return run(actor, school, file, progress, false);
    }

    /**
     * Does it, 500 lines to a transaction: what was done before something broke stays, and running the file again does the rest.
     * Each line is compared anew with what the roll says by now.
     */
    public Outcome apply(Actor actor, SchoolId school, byte[] file, DoubleConsumer progress) {
        var outcome = run(actor, school, file, progress, true);
        if (outcome instanceof Outcome.Read(ImportPlan plan)) {
            trail.record(
                    actor,
                    Action.PUPILS_IMPORTED,
                    school,
                    plan.count(Fate.ADDED) + " added, " + plan.count(Fate.CHANGED) + " changed");
        }
        return outcome;
    }

    private Outcome run(Actor actor, SchoolId school, byte[] file, DoubleConsumer progress, boolean forReal) {
        if (!actor.schools(Right.IMPORT_PUPILS).contains(school)) {
            return new Outcome.Not(NOT_YOURS);
        }
        if (file.length > LARGEST) {
            return new Outcome.Not(new Refused(
                    "TOO_LARGE", "The file is larger than 10 MB. Export fewer columns, or one year at a time."));
        }
        try {
            var content = PupilFile.read(file);
            return new Outcome.Read(
                    new ImportPlan(school, lines(actor, school, content, progress, forReal), content.ignored()));
        } catch (PupilFile.NotAPupilList notOne) {
            return new Outcome.Not(new Refused("NOT_A_PUPIL_LIST", String.valueOf(notOne.getMessage())));
        }
    }

    private List<Line> lines(Actor actor, SchoolId school, PupilFile file, DoubleConsumer progress, boolean forReal) {
        List<Line> fates = new ArrayList<>();
        Map<Upn, Long> seen = new HashMap<>();
        var lines = file.lines();
        for (var from = 0; from < lines.size(); from += BATCH) {
            var batch = lines.subList(from, Math.min(lines.size(), from + BATCH));
            Map<PupilFile.Line, PupilRecord> good = new LinkedHashMap<>();
            for (var line : batch) {
                var read = read(line, seen);
                if (read instanceof LineReading.Read.Good(PupilRecord pupil)) {
                    good.put(line, pupil);
                } else if (read instanceof LineReading.Read.Bad(String why)) {
                    fates.add(new Line(line.number(), Fate.REFUSED, name(line), why));
                }
            }
            fates.addAll(
                    forReal
                            ? transactions.execute(
                                    TransactionDefinition.DEFAULT, status -> doBatch(actor, school, good))
                            : planBatch(school, good));
            progress.accept((double) (from + batch.size()) / lines.size());
        }
        fates.sort((one, other) -> Long.compare(one.number(), other.number()));
        return fates;
    }

    private LineReading.Read read(PupilFile.Line line, Map<Upn, Long> seen) {
        var read = reading.read(line);
        if (read instanceof LineReading.Read.Good(PupilRecord pupil)) {
            var earlier = seen.putIfAbsent(pupil.upn(), line.number());
            if (earlier != null) {
                return new LineReading.Read.Bad("Line " + earlier + " has the same UPN");
            }
        }
        return read;
    }

    private List<Line> planBatch(SchoolId school, Map<PupilFile.Line, PupilRecord> batch) {
        var known = byUpn(batch.isEmpty() ? List.of() : rows.known(school, upns(batch)));
        List<Line> fates = new ArrayList<>();
        batch.forEach((line, record) -> fates.add(fate(line, record, known)));
        return fates;
    }

    private List<Line> doBatch(Actor actor, SchoolId school, Map<PupilFile.Line, PupilRecord> batch) {
        var known = byUpn(batch.isEmpty() ? List.of() : rows.locked(school, upns(batch)));
        var now = clock.instant();
        List<Line> fates = new ArrayList<>();
        List<Row> added = new ArrayList<>();
        List<Row> changed = new ArrayList<>();
        batch.forEach((line, record) -> {
            fates.add(fate(line, record, known));
            var before = known.get(record.upn().value());
            if (before == null) {
                added.add(Difference.fresh(school, record, now));
                return;
            }
            var difference = Difference.of(before, record);
            if (!difference.fields().isEmpty()) {
                changed.add(difference.after());
                difference
                        .fields()
                        .forEach(field -> rows.changed(
                                Id.next(),
                                before.id(),
                                field.column().name(),
                                field.was(),
                                field.became(),
                                now,
                                actor.person()));
            }
        });
        if (!added.isEmpty()) {
            rows.saveAll(added);
        }
        if (!changed.isEmpty()) {
            rows.updateAll(changed);
        }
        return fates;
    }

    private static Line fate(PupilFile.Line line, PupilRecord record, Map<String, Row> known) {
        var before = known.get(record.upn().value());
        if (before == null) {
            return new Line(line.number(), Fate.ADDED, name(line), "New on the roll");
        }
        var difference = Difference.of(before, record);
        return difference.fields().isEmpty()
                ? new Line(line.number(), Fate.UNCHANGED, name(line), "")
                : new Line(line.number(), Fate.CHANGED, name(line), difference.words());
    }

    private static List<String> upns(Map<PupilFile.Line, PupilRecord> batch) {
        return batch.values().stream().map(record -> record.upn().value()).toList();
    }

    private static Map<String, Row> byUpn(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::upn, Function.identity()));
    }

    private static String name(PupilFile.Line line) {
        return (line.cells().getOrDefault(Column.LEGAL_FORENAME, "") + " "
                        + line.cells().getOrDefault(Column.LEGAL_SURNAME, ""))
                .strip();
    }
}
