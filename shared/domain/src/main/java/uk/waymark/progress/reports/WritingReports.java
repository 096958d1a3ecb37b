package uk.waymark.progress.reports;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReportId;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.progress.PlacementSessions;
import uk.waymark.progress.notes.NoteLists;
import uk.waymark.progress.reports.ReportSchedules.Due;
import uk.waymark.progress.reports.ReportSchedules.Planned;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The provider's part of a report: opening it with everything that is known already, writing, sending. Also for four weeks after the
 * pupil has left, when all else about the pupil is closed. Catalogue rows PRG-01 to PRG-03 and PRG-07 to PRG-09.
 */
@Door
public class WritingReports {
    private static final Refused NOT_FOUND = new Refused(
            "NOT_FOUND",
            "This report is not there, or the time to write it is over. Look at the list of reports again.");

    private final ReportRows rows;
    private final ReportLists lists;
    private final ReportSchedules schedules;
    private final ReportSending sending;
    private final PlacementFacts placements;
    private final ObjectiveLists objectives;
    private final NoteLists notes;
    private final PlacementSessions sessions;
    private final CriteriaRows criteria;
    private final Trail trail;
    private final Clock clock;

    WritingReports(
            ReportRows rows,
            ReportLists lists,
            ReportSchedules schedules,
            ReportSending sending,
            PlacementFacts placements,
            ObjectiveLists objectives,
            NoteLists notes,
            PlacementSessions sessions,
            CriteriaRows criteria,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.schedules = schedules;
        this.sending = sending;
        this.placements = placements;
        this.objectives = objectives;
        this.notes = notes;
        this.sessions = sessions;
        this.criteria = criteria;
        this.trail = trail;
        this.clock = clock;
    }

    /** A report that is due and that nobody has opened yet. */
    public record NotBegun(ReportKind kind, LocalDate from, LocalDate to, LocalDate dueOn) {}

    /**
     * The reports about one placement.
     *
     * @param pupil the short name
     * @param interval how often it is reported, in words
     * @param toCome due, and not opened yet
     * @param reports opened, sent or asked for, the latest due first
     */
    public record Overview(
            PlacementId placement,
            String pupil,
            String school,
            boolean ended,
            String interval,
            List<NotBegun> toCome,
            List<Report> reports) {
        public Overview {
            toCome = List.copyOf(toCome);
            reports = List.copyOf(reports);
        }
    }

    /** For those who write reports where the pupil is, or was until four weeks ago. A fixed number of queries. */
    public Optional<Overview> of(Actor actor, PlacementId placement) {
        return mine(actor, placement).map(this::overview);
    }

    /** The placements that are over, and about which a report can still be finished. */
    public List<Overview> left(Actor actor) {
        var today = today();
        var found = rows.left(
                actor.providers(Right.WRITE_REPORTS),
                actor.sites(Right.WRITE_REPORTS),
                today.minusDays(90),
                today.minusDays(1));
        return schedules.of(found.stream().map(ReportRows.Recorded::id).toList()).stream()
                .filter(it -> it.mayBeWritten(today))
                .map(this::overview)
                .filter(it -> !it.toCome().isEmpty() || it.reports().stream().anyMatch(Report::isOpen))
                .toList();
    }

    private Overview overview(Planned planned) {
        var reports = new ArrayList<>(lists.of(planned.file().id()));
        var begun = reports.stream().map(it -> it.kind() + " " + it.number()).toList();
        var toCome = Stream.of(planned.regular(), planned.last())
                .flatMap(Optional::stream)
                .filter(it -> !begun.contains(it.kind() + " " + it.number()))
                .map(it -> new NotBegun(it.kind(), it.from(), it.to(), it.dueOn()))
                .toList();
        return new Overview(
                planned.file().id(),
                planned.file().name().brief(),
                planned.file().schoolName(),
                !planned.file().isOpen(today()),
                planned.interval().words(),
                toCome,
                reports.reversed());
    }

    /** Opens the report of this kind that is due; two who open it at once get the same one. */
    @Transactional
    public OpenOutcome open(Actor actor, PlacementId placement, ReportKind kind) {
        var planned = mine(actor, placement);
        if (planned.isEmpty()) {
            return new OpenOutcome.Not(NOT_FOUND);
        }
        if (!planned.get().file().hasBegun(today())) {
            return OpenOutcome.not("NOT_BEGUN", "The placement has not begun, so there is nothing to report yet.");
        }
        var due = (kind == ReportKind.FINAL
                        ? planned.get().last()
                        : planned.get().regular())
                .filter(it -> it.kind() == kind);
        return due.map(it -> open(actor, placement, it))
                .orElseGet(() -> OpenOutcome.not(
                        "NOT_DUE", "No such report is due. Look at the list: it may have been sent already."));
    }

    private OpenOutcome open(Actor actor, PlacementId placement, Due due) {
        var id = ReportId.next();
        if (rows.open(
                        id,
                        placement,
                        due.kind().name(),
                        due.number(),
                        due.from(),
                        due.to(),
                        due.dueOn(),
                        null,
                        clock.instant(),
                        actor.person())
                > 0) {
            trail.record(actor, Action.REPORT_STARTED, id);
        }
        return lists.of(placement).stream()
                .filter(it -> it.kind() == due.kind() && it.number() == due.number())
                .findFirst()
                .<OpenOutcome>map(it -> new OpenOutcome.Opened(it.id()))
                .orElseGet(() -> new OpenOutcome.Not(NOT_FOUND));
    }

    /** The report with everything that helps to write it. A fixed number of queries. */
    public Optional<ReportDesk> desk(Actor actor, ReportId id) {
        return lists.find(id).flatMap(report -> mine(actor, report.placement()).map(it -> desk(it.file(), report)));
    }

    private ReportDesk desk(PlacementFile file, Report report) {
        var sent = rows.versions(report.id()).stream().findFirst().map(ReportLists::version);
        var draft = rows.draft(report.id()).map(ReportBody::read);
        var text = report.isOpen()
                ? draft.or(() -> sent.map(ReportLists.Version::text))
                : sent.map(ReportLists.Version::text);
        return new ReportDesk(
                report,
                file.name().brief(),
                file.schoolName(),
                file.providerName(),
                !file.isOpen(today()),
                report.isOpen(),
                report.isOpen()
                        ? sessions.of(file.id(), report.from(), report.to())
                        : sent.map(ReportLists.Version::sessions).orElseThrow(),
                objectives.of(file.id()).stream().filter(Objective::isOpen).toList(),
                notes.between(file.id(), report.from(), report.to()),
                text.orElse(ReportText.EMPTY),
                report.draft().map(Report.Draft::revision).orElse(0),
                rows.before(file.id(), report.id())
                        .map(it -> ReportLists.version(it).text()),
                criteria.of(file.provider()));
    }

    /** Keeps what is written so far. Refused when somebody else has saved since the reader's revision, and when it is with the school. */
    public KeepOutcome save(Actor actor, ReportId id, int seen, ReportText text) {
        return lists.find(id)
                .flatMap(report -> mine(actor, report.placement()).map(it -> sending.save(actor, report, seen, text)))
                .orElseGet(() -> new KeepOutcome.Not(NOT_FOUND));
    }

    /**
     * Sends it to the school as it is now, and freezes it. Refused while a part is missing, when somebody else has saved since, and when
     * somebody has sent it already: then who and when.
     */
    public Optional<Refused> submit(Actor actor, ReportId id, int seen) {
        return lists.find(id)
                .flatMap(report ->
                        mine(actor, report.placement()).map(it -> sending.submit(actor, it.file(), report, seen)))
                .orElseGet(() -> Optional.of(NOT_FOUND));
    }

    private Optional<Planned> mine(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> PlacementFiles.isAt(actor, Right.WRITE_REPORTS, it))
                .flatMap(it -> schedules.of(it.id()))
                .filter(it -> it.mayBeWritten(today()));
    }

    private LocalDate today() {
        return Session.today(clock);
    }
}
