package uk.waymark.progress.reports;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.notices.Kind;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.objectives.Statements;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.progress.PlacementSessions;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Keeps drafts and sends reports, one after the other for each placement; the door has narrowed who asks. */
@Singleton
class ReportSending {
    private final ReportRows rows;
    private final ReportLists lists;
    private final ReportDue due;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final PlacementSessions sessions;
    private final ObjectiveLists objectives;
    private final Statements statements;
    private final CriteriaRows criteria;
    private final Trail trail;
    private final Clock clock;

    ReportSending(
            ReportRows rows,
            ReportLists lists,
            ReportDue due,
            PlacementFacts placements,
            PlacementPeople people,
            PlacementSessions sessions,
            ObjectiveLists objectives,
            Statements statements,
            CriteriaRows criteria,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.due = due;
        this.placements = placements;
        this.people = people;
        this.sessions = sessions;
        this.objectives = objectives;
        this.statements = statements;
        this.criteria = criteria;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public KeepOutcome save(Actor actor, Report seenReport, int seen, ReportText text) {
        placements.lock(seenReport.placement());
        var report = lists.find(seenReport.id()).orElseThrow();
        var refused = gone(report).or(() -> stale(report, seen)).or(text::tooLong);
        if (refused.isPresent()) {
            return new KeepOutcome.Not(refused.get());
        }
        var now = clock.instant();
        var body = ReportBody.write(text);
        if (report.draft().isEmpty()) {
            rows.begin(report.id(), body, now, actor.person());
            return new KeepOutcome.Kept(1, now);
        }
        rows.save(report.id(), seen, body, now, actor.person());
        return new KeepOutcome.Kept(seen + 1, now);
    }

    /** Who sent it, where it is with the school or approved. */
    private static Optional<Refused> gone(Report report) {
        return report.sent()
                .filter(it -> !report.isOpen())
                .map(
                        it -> new Refused(
                                "SENT",
                                it.by() + " sent this report to the school on " + DayWords.of(Session.dateOf(it.at()))
                                        + " at "
                                        + it.at()
                                                .atZone(Session.ENGLAND)
                                                .toLocalTime()
                                                .withSecond(0)
                                                .withNano(0)
                                        + ". What you have just written was not added; ask the school to send it back if it is needed."));
    }

    private static Optional<Refused> stale(Report report, int seen) {
        return report.draft()
                .filter(it -> it.revision() != seen)
                .map(
                        it -> new Refused(
                                "STALE",
                                it.by()
                                        + " has written in this report since you opened it. Open it again, and add your part there."));
    }

    @Transactional
    public Optional<Refused> submit(Actor actor, PlacementFile file, Report seenReport, int seen) {
        placements.lock(file.id());
        var report = lists.find(seenReport.id()).orElseThrow();
        var text = rows.draft(report.id()).map(ReportBody::read).orElse(ReportText.EMPTY);
        var open = objectives.of(file.id()).stream().filter(Objective::isOpen).toList();
        var standard = criteria.of(file.provider());
        var refused =
                gone(report).or(() -> stale(report, seen)).or(() -> Missing.in(report.kind(), text, open, standard));
        if (refused.isPresent()) {
            return refused;
        }
        write(actor, file, report, frozen(text, open, standard));
        text.positions().forEach((objective, position) -> state(actor, open, objective, position));
        due.sent(report, report.sent().map(Report.Sent::version), actor.person());
        people.tellSchool(file, List.of(Role.AP_LEAD), Kind.REPORT_WAITS, file.id(), false);
        trail.record(actor, Action.REPORT_SUBMITTED, report.id());
        return Optional.empty();
    }

    private void write(Actor actor, PlacementFile file, Report report, ReportText text) {
        var counted = sessions.of(file.id(), report.from(), report.to());
        rows.submit(
                Id.next(),
                report.id(),
                report.sent().map(Report.Sent::number).orElse(0) + 1,
                ReportBody.write(text),
                counted.attended(),
                counted.late(),
                counted.absent(),
                counted.remote(),
                counted.notPossible(),
                counted.unsaid(),
                clock.instant(),
                actor.person());
    }

    /** With the wording that the objectives and the criteria have now, whatever becomes of them later. */
    private static ReportText frozen(ReportText text, List<Objective> open, Optional<String> standard) {
        Map<ObjectiveId, Position> positions = new LinkedHashMap<>();
        open.forEach(it -> Optional.ofNullable(text.positions().get(it.id()))
                .ifPresent(position -> positions.put(
                        it.id(),
                        position.frozen(it.agreed().words(), it.agreed().baseline()))));
        return new ReportText(text.sections(), positions, text.notes(), text.voice(), standard.orElse(""));
    }

    private void state(Actor actor, List<Objective> open, ObjectiveId objective, Position position) {
        if (open.stream().anyMatch(it -> it.id().equals(objective))) {
            position.direction()
                    .ifPresent(direction -> statements.state(
                            actor,
                            Id.next(),
                            objective,
                            new Measurement(
                                    Session.today(clock),
                                    position.value(),
                                    direction,
                                    position.words(),
                                    Measurement.From.REPORT,
                                    actor.name())));
        }
    }
}
