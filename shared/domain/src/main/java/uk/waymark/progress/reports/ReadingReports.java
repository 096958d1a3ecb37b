package uk.waymark.progress.reports;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentStore;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReportId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.progress.Sessions;
import uk.waymark.progress.notes.NoteLists;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The school's part of a report: reading it, approving it or sending it back, letting the family read it, asking for one. Catalogue
 * rows PRG-05, PRG-07 and PRG-10.
 */
@Door
public class ReadingReports {
    private final ReportRows rows;
    private final ReportLists lists;
    private final ReportDue due;
    private final ReportAnswers answers;
    private final NoteLists notes;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final DocumentStore documents;
    private final Trail trail;
    private final Clock clock;

    ReadingReports(
            ReportRows rows,
            ReportLists lists,
            ReportDue due,
            ReportAnswers answers,
            NoteLists notes,
            PlacementFacts placements,
            PlacementPeople people,
            DocumentStore documents,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.due = due;
        this.answers = answers;
        this.notes = notes;
        this.placements = placements;
        this.people = people;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** A report that was sent, to be read. */
    public record Read(Report report, ReportText text, Sessions sessions, List<ReportWords.Block> blocks) {
        public Read {
            blocks = List.copyOf(blocks);
        }
    }

    /** A report that waits, with the placement that it is about. */
    public record Waiting(Report report, PlacementFile placement) {}

    /** All about one placement, the latest due first; drafts are there without their text. */
    public List<Report> of(Actor actor, PlacementId placement) {
        return mine(actor, Right.SEE_PUPILS, placement)
                .map(it -> lists.of(it.id()).reversed())
                .orElse(List.of());
    }

    /** Those that wait for an answer, the longest waiting first. Two queries. */
    public List<Waiting> waiting(Actor actor) {
        var found = rows.waiting(actor.schools(Right.RELEASE_TO_FAMILY)).stream()
                .map(ReportLists::report)
                .toList();
        var files = placements
                .all(found.stream().map(Report::placement).distinct().toList())
                .stream()
                .collect(Collectors.toMap(PlacementFile::id, Function.identity()));
        return found.stream()
                .map(it -> new Waiting(it, Objects.requireNonNull(files.get(it.placement()))))
                .toList();
    }

    /** The last version that was sent; that it was read is written into the trail. */
    @Transactional
    public Optional<Read> read(Actor actor, ReportId id) {
        var report = lists.find(id)
                .filter(it -> it.sent().isPresent()
                        && mine(actor, Right.SEE_PUPILS, it.placement()).isPresent());
        report.ifPresent(it -> trail.record(actor, Action.DOCUMENT_OPENED, it.id()));
        return report.map(it -> {
            var version = lists.sent(id).orElseThrow();
            var quoted = notes.between(it.placement(), it.from(), it.to());
            return new Read(
                    it,
                    version.text(),
                    version.sessions(),
                    ReportWords.of(it, version.text(), version.sessions(), quoted, false));
        });
    }

    /** Approves a version. Refused where it was answered already: then by whom. */
    public Optional<Refused> approve(Actor actor, UUID version) {
        return answering(actor, version)
                .map(it -> answers.approve(actor, it, version))
                .orElseGet(() -> Optional.of(ReportAnswers.NOT_YOURS));
    }

    /** Sends a version back with the reason; the provider writes on from there. */
    public Optional<Refused> sendBack(Actor actor, UUID version, String reason) {
        return answering(actor, version)
                .map(it -> answers.sendBack(actor, it, version, reason))
                .orElseGet(() -> Optional.of(ReportAnswers.NOT_YOURS));
    }

    /** Lets the family read an approved version, in words and as PDF. */
    public ReleaseOutcome release(Actor actor, UUID version) {
        return answering(actor, version)
                .map(it -> answers.release(actor, it, version))
                .orElseGet(() -> new ReleaseOutcome.Not(ReportAnswers.NOT_YOURS));
    }

    /** Asks the provider for a report, by a day. Refused for a day that has passed or lies after the placement's end. */
    @Transactional
    public OpenOutcome ask(Actor actor, PlacementId placement, ReportKind kind, LocalDate by, String what) {
        var file = mine(actor, Right.PLAN_SUPPORT, placement);
        if (file.isEmpty()) {
            return OpenOutcome.not("NOT_FOUND", "This placement is not there, or you do not ask for reports about it.");
        }
        if (!kind.isAsked()) {
            return OpenOutcome.not(
                    "KIND", "Progress reports and the final report are due by themselves. Choose another.");
        }
        if (what.isBlank() || what.length() > 500) {
            return OpenOutcome.not("WHAT", "Say in at most 500 characters what the report is for.");
        }
        if (by.isBefore(Session.today(clock)) || by.isAfter(file.get().endsOn())) {
            return OpenOutcome.not("DAY", "Choose a day from today to the last day of the placement.");
        }
        placements.lock(placement);
        var id = ReportId.next();
        var number = rows.last(placement, kind.name()) + 1;
        rows.open(
                id,
                placement,
                kind.name(),
                number,
                file.get().startsOn(),
                by,
                by,
                what.strip(),
                clock.instant(),
                actor.person());
        due.asked(file.get(), id, by);
        people.tellProvider(
                file.get(),
                List.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT),
                Kind.TASK_GIVEN,
                file.get().id(),
                false);
        trail.record(actor, Action.REPORT_STARTED, id, kind.name());
        return new OpenOutcome.Opened(id);
    }

    /** The approved report as PDF, for those who see the school's pupils. */
    @Transactional
    public Optional<Content> paper(Actor actor, ReportId id) {
        return lists.find(id)
                .filter(it -> mine(actor, Right.SEE_PUPILS, it.placement()).isPresent())
                .flatMap(Report::answer)
                .flatMap(Report.Answer::paper)
                .flatMap(paper -> {
                    trail.record(actor, Action.DOCUMENT_OPENED, paper);
                    return documents.content(paper);
                });
    }

    private Optional<PlacementFile> answering(Actor actor, UUID version) {
        return rows.version(version)
                .flatMap(it -> lists.find(it.reportId()))
                .flatMap(it -> mine(actor, Right.RELEASE_TO_FAMILY, it.placement()));
    }

    private Optional<PlacementFile> mine(Actor actor, Right right, PlacementId placement) {
        return placements.of(placement).filter(it -> actor.schools(right).contains(it.school()));
    }
}
