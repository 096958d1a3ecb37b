package uk.waymark.exports;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.attendance.CodeBook;
import uk.waymark.attendance.Fact;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Paper;
import uk.waymark.documents.Pdf;
import uk.waymark.exports.RegisterSheet.Cell;
import uk.waymark.exports.RegisterSheet.Row;
import uk.waymark.exports.RegisterSheet.Wanted;
import uk.waymark.ids.Id;
import uk.waymark.pupils.PupilName;
import uk.waymark.timetable.State;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Registers by day and by week, on the screen and to take away. Whoever takes one away is written into the trail. */
@Door
public class RegisterSheets {
    /** How many pupils are read at once. */
    public static final int PAGE = 100;

    private final SheetRows rows;
    private final CodeBook codes;
    private final Pdf pdf;
    private final Trail trail;
    private final Clock clock;

    RegisterSheets(SheetRows rows, CodeBook codes, Pdf pdf, Trail trail, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.pdf = pdf;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page of pupils from the given one on. One query. */
    public RegisterSheet page(Actor actor, Wanted wanted, int from) {
        var lines = rows.sheet(
                actor.schools(Right.SEE_ATTENDANCE),
                wanted.from(),
                wanted.to(),
                wanted.school().orElse(null),
                wanted.provider().orElse(null),
                PAGE,
                from);
        return new RegisterSheet(
                wanted,
                lines.stream()
                        .collect(
                                Collectors.groupingBy(SheetRows.Line::pupilId, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(RegisterSheets::row)
                        .toList());
    }

    private static Row row(List<SheetRows.Line> lines) {
        var first = lines.getFirst();
        Map<Session, Cell> cells = new HashMap<>();
        for (var line : lines) {
            cells.put(
                    new Session(line.sessionDate(), Half.valueOf(line.half())),
                    new Cell(
                            line.provider(),
                            line.arrivesAt(),
                            line.leavesAt(),
                            State.valueOf(line.state()),
                            Optional.ofNullable(line.fact()).map(Fact::valueOf).filter(fact -> fact != Fact.TAKEN_BACK),
                            Optional.ofNullable(line.minutesLate()).orElse(0),
                            Optional.ofNullable(line.code())));
        }
        return new Row(
                first.pupilId(),
                PupilName.of(
                                first.legalForename(),
                                first.legalSurname(),
                                first.preferredForename(),
                                first.preferredSurname())
                        .listed(),
                first.upn(),
                first.school(),
                lines.stream().map(SheetRows.Line::provider).distinct().toList(),
                cells);
    }

    /** The whole register as a file. One query for each hundred pupils. */
    @Transactional
    public ExportFile file(Actor actor, Wanted wanted, Format format) {
        List<Row> all = new ArrayList<>();
        List<Row> page;
        do {
            page = page(actor, wanted, all.size()).rows();
            all.addAll(page);
        } while (page.size() == PAGE);
        var sheet = new RegisterSheet(wanted, all);
        var subject = wanted.school().map(it -> (Id) it).orElse(actor.person());
        trail.record(
                actor,
                Action.REGISTER_EXPORTED,
                subject,
                format + " " + wanted.from() + " to " + wanted.to() + ", " + all.size() + " pupils");
        var pages = new SheetPages(sheet, codes);
        return format.file(
                name(wanted),
                switch (format) {
                    case CSV -> Csv.of(SheetPages.HEAD, pages.lines());
                    case XLSX -> Spreadsheet.of(pages);
                    case PDF -> pdf.of(pages.title(), Paper.SHEET, pages.body(actor.name(), clock.instant()));
                });
    }

    private static String name(Wanted wanted) {
        return wanted.from().equals(wanted.to())
                ? "register-" + wanted.from()
                : "register-" + wanted.from() + "-to-" + wanted.to();
    }
}
