package uk.waymark.progress.reports;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyNews;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.ids.Id;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.progress.notes.NoteLists;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What a school says to a report, one after the other for each placement; the door has narrowed who asks. */
@Singleton
class ReportAnswers {
    static final Refused NOT_YOURS = new Refused(
            "NOT_YOURS",
            "This report is not there, or you no longer hold a role that approves reports for this school. Ask the AP lead.");

    private static final List<Role> PROVIDER = List.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT);

    private final ReportRows rows;
    private final ReportLists lists;
    private final ReportDue due;
    private final ReportPaper paper;
    private final NoteLists notes;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Families families;
    private final Releases releases;
    private final Trail trail;
    private final Clock clock;

    ReportAnswers(
            ReportRows rows,
            ReportLists lists,
            ReportDue due,
            ReportPaper paper,
            NoteLists notes,
            PlacementFacts placements,
            PlacementPeople people,
            Families families,
            Releases releases,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.due = due;
        this.paper = paper;
        this.notes = notes;
        this.placements = placements;
        this.people = people;
        this.families = families;
        this.releases = releases;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Optional<Refused> approve(Actor actor, PlacementFile file, UUID version) {
        var report = locked(file, version);
        var refused = refuse(report, version);
        if (refused.isPresent()) {
            return refused;
        }
        var document = paper.keep(actor, file, report, words(report));
        rows.step(Id.next(), version, "APPROVED", "ANSWER", "", document, clock.instant(), actor.person());
        trail.record(actor, Action.REPORT_APPROVED, report.id());
        people.tellProvider(file, PROVIDER, Kind.REPORT_APPROVED, file.id(), false);
        return Optional.empty();
    }

    @Transactional
    public Optional<Refused> sendBack(Actor actor, PlacementFile file, UUID version, String reason) {
        var report = locked(file, version);
        var refused = refuse(report, version);
        if (refused.isPresent()) {
            return refused;
        }
        if (reason.isBlank() || reason.length() > 2_000) {
            return Optional.of(new Refused("REASON", "Say in at most 2,000 characters what has to be put right."));
        }
        rows.step(Id.next(), version, "RETURNED", "ANSWER", reason.strip(), null, clock.instant(), actor.person());
        due.returned(file, version);
        trail.record(actor, Action.REPORT_RETURNED, report.id());
        people.tellProvider(file, PROVIDER, Kind.REPORT_RETURNED, file.id(), false);
        return Optional.empty();
    }

    @Transactional
    public ReleaseOutcome release(Actor actor, PlacementFile file, UUID version) {
        var report = locked(file, version);
        if (report.releasedAt().isPresent()) {
            return ReleaseOutcome.not("RELEASED", "The family can read this report already.");
        }
        var answer = report.answer().filter(Report.Answer::approved).filter(it -> isLast(report, version));
        if (answer.isEmpty()) {
            return ReleaseOutcome.not("NOT_APPROVED", "Only an approved report goes to the family. Approve it first.");
        }
        rows.step(Id.next(), version, "RELEASED", "RELEASE", "", null, clock.instant(), actor.person());
        releases.release(
                actor,
                new NewRelease(
                        file.pupil(),
                        Optional.of(file.id()),
                        ReleaseKind.REPORT,
                        report.id().value(),
                        report.kind().words() + " from " + file.providerName(),
                        ReportWords.plain(words(report)),
                        answer.get().paper(),
                        Optional.empty()));
        trail.record(actor, Action.RELEASED_TO_FAMILY, report.id());
        return new ReleaseOutcome.Released(families.tell(file.pupil(), FamilyNews.REPORT));
    }

    private Report locked(PlacementFile file, UUID version) {
        placements.lock(file.id());
        return rows.version(version).flatMap(it -> lists.find(it.reportId())).orElseThrow();
    }

    private static boolean isLast(Report report, UUID version) {
        return report.sent().filter(it -> it.version().equals(version)).isPresent();
    }

    private static Optional<Refused> refuse(Report report, UUID version) {
        if (!isLast(report, version)) {
            return Optional.of(new Refused(
                    "OLD", "The provider has sent this report anew. Read the new version, and answer that."));
        }
        return report.answer()
                .map(it -> new Refused(
                        "ANSWERED",
                        it.by() + (it.approved() ? " approved" : " sent back") + " this report on "
                                + DayWords.of(Session.dateOf(it.at())) + "."));
    }

    private List<ReportWords.Block> words(Report report) {
        var sent = lists.sent(report.id()).orElseThrow();
        return ReportWords.of(
                report,
                sent.text(),
                sent.sessions(),
                notes.between(report.placement(), report.from(), report.to()),
                true);
    }
}
