package uk.waymark.arrangements.flexi;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.arrangements.EntryKind;
import uk.waymark.arrangements.flexi.FlexiRequest.Side;
import uk.waymark.attendance.HomeCode;
import uk.waymark.authorities.AuthorityNews;
import uk.waymark.authorities.Topic;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyNews;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.Roll;
import uk.waymark.settings.Settings;
import uk.waymark.timetable.Planner;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The head's decision about a request, what is agreed on after it, and who withdraws. Catalogue rows FLX-03 to FLX-05, FLX-07 to FLX-12,
 * FLX-14, FLX-17, DL-54.
 */
@Door
public class FlexiDecisions {
    private final FlexiRows rows;
    private final FlexiFacts facts;
    private final FlexiDue due;
    private final FlexiLetter letter;
    private final Roll roll;
    private final Planner planner;
    private final Settings settings;
    private final Years years;
    private final Families families;
    private final Releases releases;
    private final AuthorityNews authorities;
    private final Trail trail;
    private final Clock clock;

    FlexiDecisions(
            FlexiRows rows,
            FlexiFacts facts,
            FlexiDue due,
            FlexiLetter letter,
            Roll roll,
            Planner planner,
            Settings settings,
            Years years,
            Families families,
            Releases releases,
            AuthorityNews authorities,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.due = due;
        this.letter = letter;
        this.roll = roll;
        this.planner = planner;
        this.settings = settings;
        this.years = years;
        this.families = families;
        this.releases = releases;
        this.authorities = authorities;
        this.trail = trail;
        this.clock = clock;
    }

    /** Decides once, after a meeting was offered and everything was weighed; the letter is written and let out with it. */
    @Transactional
    public Optional<Refused> decide(Actor actor, PupilId pupil, UUID id, NewFlexiDecision decision) {
        var row = lock(actor, pupil, id);
        if (row.isEmpty()) {
            return Optional.of(FlexiRequests.NOT_FOUND);
        }
        var request = facts.one(row.get());
        var refused = refuse(request, decision);
        if (refused.isPresent()) {
            return refused;
        }
        var stance = settings.of(request.school()).get(FlexiSettings.STANCE);
        var document = letter.keep(
                request,
                rows.school(request.school()).orElse(""),
                stance,
                decision,
                actor.person(),
                actor.name(),
                Session.today(clock));
        rows.decide(
                id,
                decision.agreed(),
                decision.age().strip(),
                decision.progress().strip(),
                decision.needs().strip(),
                decision.attendance().strip(),
                decision.homePlan().strip(),
                decision.consulted().strip(),
                decision.reason().strip(),
                row.get().recordedBy().equals(actor.person()),
                document,
                clock.instant(),
                actor.person());
        tell(actor, request, decision, document);
        trail.record(actor, Action.FLEXI_DECIDED, pupil, decision.agreed() ? "agreed" : "not agreed");
        return Optional.empty();
    }

    private static Optional<Refused> refuse(FlexiRequest request, NewFlexiDecision decision) {
        if (request.decision().isPresent()) {
            return refused("DECIDED", "This request has been decided about. The decision is final.");
        }
        if (request.entries(EntryKind.FLEXI_MEETING).isEmpty()) {
            return refused(
                    "MEETING", "Offer the parents a meeting first, and record when you did and what they answered.");
        }
        if (decision.weighed().stream().anyMatch(it -> it.isBlank() || it.length() > 500)) {
            return refused(
                    "WEIGH",
                    "Say in at most 500 characters each what you weighed: age, progress, needs, attendance, the plan for home, and whom"
                            + " you consulted.");
        }
        return decision.reason().isBlank() || decision.reason().length() > 2_000
                ? refused("REASON", "Write the reason, in at most 2,000 characters; the parents read it in the letter.")
                : Optional.empty();
    }

    private void tell(Actor actor, FlexiRequest request, NewFlexiDecision decision, DocumentId document) {
        releases.release(
                actor,
                new NewRelease(
                        request.pupil(),
                        Optional.empty(),
                        ReleaseKind.DECISION,
                        request.id(),
                        FlexiLetter.TITLE,
                        FlexiLetter.body(request, decision),
                        Optional.of(document),
                        Optional.empty()));
        families.tell(request.pupil(), FamilyNews.OUTCOME);
    }

    /**
     * Records what was agreed on after the head agreed. Its sessions at home stand in the register from the first day on, and nobody is
     * chased in them; the school has to have chosen their code.
     */
    @Transactional
    public Optional<Refused> agree(Actor actor, PupilId pupil, UUID id, NewFlexiAgreement wanted) {
        var row = lock(actor, pupil, id);
        if (row.isEmpty()) {
            return Optional.of(FlexiRequests.NOT_FOUND);
        }
        var request = facts.one(row.get());
        if (request.agreement().filter(it -> it.id().equals(wanted.id())).isPresent()) {
            return Optional.empty();
        }
        var refused = mayAgree(request, pupil).or(() -> refuse(request, wanted)).or(() -> fields(wanted));
        if (refused.isPresent()) {
            return refused;
        }
        rows.save(new FlexiRows.AgreementRow(
                wanted.id(),
                id,
                pupil,
                request.school(),
                wanted.startsOn(),
                wanted.keyFacts().strip(),
                wanted.reason().strip(),
                wanted.homeEducation().strip(),
                wanted.parentsDuty().strip(),
                wanted.welfare().strip(),
                wanted.schoolEducation().strip(),
                wanted.assessment().strip(),
                wanted.send().strip(),
                wanted.parent().strip(),
                wanted.parentAgreedOn(),
                wanted.how().name(),
                wanted.document().orElse(null),
                clock.instant(),
                actor.person()));
        wanted.atHome()
                .forEach(it ->
                        rows.addHome(wanted.id(), it.day().getValue(), it.half().name()));
        planner.planPupil(pupil);
        due.now(wanted.id());
        authorities.tell(pupil, Optional.empty(), Topic.FLEXI);
        trail.record(actor, Action.FLEXI_DECIDED, pupil, "agreement from " + wanted.startsOn());
        families.tell(pupil, FamilyNews.ARRANGEMENT);
        return Optional.empty();
    }

    private Optional<Refused> mayAgree(FlexiRequest request, PupilId pupil) {
        if (request.decision().filter(it -> it.weighed().agreed()).isEmpty()) {
            return refused("NOT_AGREED", "The head has not agreed to this request.");
        }
        if (request.agreement().isPresent()) {
            return refused("THERE", "There is an agreement for this request already.");
        }
        if (settings.of(request.school()).get(HomeCode.SETTING).isEmpty()) {
            return refused(
                    "CODE",
                    "Choose first, in the settings, which code stands in the register for sessions at home. Agree on it with your"
                            + " authority.");
        }
        var today = Session.today(clock);
        var running = facts.all(rows.ofPupil(pupil, Set.of(request.school()))).stream()
                .flatMap(it -> it.agreement().stream())
                .anyMatch(it -> it.isOpen(today));
        return running
                ? refused("OVERLAP", "The pupil has a flexi-schooling agreement already. Withdraw from that one first.")
                : Optional.empty();
    }

    private Optional<Refused> refuse(FlexiRequest request, NewFlexiAgreement wanted) {
        var today = Session.today(clock);
        if (wanted.startsOn().isBefore(today) || !years.of(request.school()).isSchoolDay(wanted.startsOn())) {
            return refused("DATES", "Begin on a school day, today or later.");
        }
        if (wanted.atHome().isEmpty() || wanted.atHome().size() >= 10) {
            return refused(
                    "SESSIONS",
                    "Tick the mornings and afternoons at home. Some have to stay at school: the whole week at home would be elective home"
                            + " education, for which a pupil leaves the roll.");
        }
        return wanted.parent().isBlank()
                        || wanted.parent().length() > 200
                        || wanted.parentAgreedOn().isAfter(today)
                ? refused("PARENT", "Say which parent agreed, and on which day up to today.")
                : Optional.empty();
    }

    private static Optional<Refused> fields(NewFlexiAgreement wanted) {
        var incomplete = wanted.longFields().stream().anyMatch(it -> it.isBlank() || it.length() > 2_000)
                || wanted.shortFields().stream().anyMatch(it -> it.isBlank() || it.length() > 1_000)
                || wanted.welfare().isBlank()
                || wanted.welfare().length() > 500;
        return incomplete
                ? refused(
                        "FIELDS",
                        "Fill in every part: key facts and needs, the reason, education at home and how it meets the parents' duty, who"
                                + " answers for welfare, education at school, assessment, and support for special needs.")
                : Optional.empty();
    }

    /** Either side withdraws, usually with the notice of the setting; with less where both agree and it is written down. */
    @Transactional
    public Optional<Refused> withdraw(
            Actor actor,
            PupilId pupil,
            UUID id,
            Side side,
            LocalDate noticeOn,
            LocalDate lastDay,
            String reason,
            Optional<String> shorter) {
        var row = lock(actor, pupil, id);
        var agreement = row.map(facts::one).flatMap(FlexiRequest::agreement);
        if (row.isEmpty() || agreement.isEmpty()) {
            return Optional.of(FlexiRequests.NOT_FOUND);
        }
        if (agreement.get().end().isPresent()) {
            return refused("ENDED", "Somebody has withdrawn from this agreement already.");
        }
        var today = Session.today(clock);
        if (noticeOn.isAfter(today) || lastDay.isBefore(noticeOn) || lastDay.isBefore(today.minusDays(1))) {
            return refused("DATES", "The notice was given today at the latest, and the last day is not before it.");
        }
        if (reason.isBlank() || reason.length() > 1_000) {
            return refused("REASON", "Say why, in at most 1,000 characters.");
        }
        var weeks = settings.of(row.get().schoolId()).get(FlexiSettings.NOTICE);
        var agreed = shorter.map(String::strip).filter(it -> !it.isEmpty());
        if (lastDay.isBefore(noticeOn.plusWeeks(weeks)) && agreed.isEmpty()) {
            return refused(
                    "NOTICE",
                    "The usual notice is " + weeks
                            + " weeks. Choose a later last day, or write how both sides agreed on less.");
        }
        if (agreed.filter(it -> it.length() > 500).isPresent()) {
            return refused("INVALID", "What both agreed on has at most 500 characters.");
        }
        rows.end(
                agreement.get().id(),
                side.name(),
                noticeOn,
                lastDay,
                reason.strip(),
                agreed.orElse(null),
                clock.instant(),
                actor.person());
        planner.planPupil(pupil);
        due.ended(agreement.get().id());
        trail.record(actor, Action.FLEXI_ENDED, pupil, side + ", last day " + lastDay);
        families.tell(pupil, FamilyNews.ARRANGEMENT);
        return Optional.empty();
    }

    private Optional<FlexiRows.RequestRow> lock(Actor actor, PupilId pupil, UUID id) {
        return roll.lock(pupil, actor.schools(Right.APPROVE_PART_TIME))
                .flatMap(school -> rows.find(id, pupil, List.of(school)));
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
