package uk.waymark.referrals.choice;

import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.Standing;
import uk.waymark.figures.AttendanceFigures;
import uk.waymark.figures.GroupFigures;
import uk.waymark.figures.Stretch;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.referrals.Referral;
import uk.waymark.referrals.ReferralLook;
import uk.waymark.referrals.choice.NewCandidate.CostPer;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The providers that the school has approved, side by side for one pupil: what each offers, how far it is, what it costs, how it has
 * done. Only the school's own pupils are counted, and none is named. Catalogue rows REF-22, REF-33.
 */
@Door
public class Candidates {
    private final CandidateRows rows;
    private final ReferralLook look;
    private final Commissions commissions;
    private final AttendanceFigures figures;
    private final List<Funding> funding;
    private final Trail trail;
    private final Clock clock;

    Candidates(
            CandidateRows rows,
            ReferralLook look,
            Commissions commissions,
            AttendanceFigures figures,
            List<Funding> funding,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.look = look;
        this.commissions = commissions;
        this.figures = figures;
        this.funding = funding;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that were noted first, then by name; two hundred at most. A fixed number of queries. */
    public List<Candidate> of(Actor actor, ReferralId id) {
        return look.find(id, actor.schools(Right.MAKE_REFERRALS))
                .map(referral -> of(actor, referral))
                .orElse(List.of());
    }

    private List<Candidate> of(Actor actor, Referral referral) {
        var notes = rows.notes(referral.id()).stream()
                .collect(Collectors.toMap(
                        CandidateRows.Note::providerId, Function.identity(), (earlier, later) -> later));
        var today = Session.today(clock);
        var past = rows.past(referral.school(), today).stream()
                .collect(Collectors.toMap(CandidateRows.Ended::providerId, Function.identity()));
        Map<ProviderId, Optional<Double>> attendance =
                figures.overview(actor, Stretch.yearTo(today)).providers(Optional.of(referral.school())).stream()
                        .collect(Collectors.toMap(
                                GroupFigures::id, it -> it.tally().rate()));
        return rows.approved(referral.school()).stream()
                .map(row -> new Candidate(
                        row.id(),
                        row.name(),
                        ProviderKind.valueOf(row.kind()),
                        Standing.valueOf(row.standing()),
                        Optional.ofNullable(row.needs()),
                        Optional.ofNullable(row.curriculum()),
                        Optional.ofNullable(row.limits()),
                        Optional.ofNullable(row.dayCost()),
                        past(Optional.ofNullable(past.get(row.id()))),
                        attendance.getOrDefault(row.id(), Optional.empty()),
                        Optional.ofNullable(notes.get(row.id())).map(Candidates::note),
                        Optional.ofNullable(notes.get(row.id())).flatMap(it -> Optional.ofNullable(it.by()))))
                .sorted(java.util.Comparator.comparing(
                        (Candidate it) -> it.note().isEmpty()))
                .toList();
    }

    private static Candidate.Past past(Optional<CandidateRows.Ended> row) {
        return row.map(it -> new Candidate.Past(it.running(), it.ranOut(), it.endedEarly()))
                .orElse(Candidate.Past.NOTHING);
    }

    private static NewCandidate note(CandidateRows.Note row) {
        return new NewCandidate(
                row.providerId(),
                Optional.ofNullable(row.distanceKm()),
                Optional.ofNullable(row.travelMinutes()),
                Optional.ofNullable(row.cost()),
                Optional.ofNullable(row.costPer()).map(CostPer::valueOf).orElse(CostPer.DAY),
                row.fit(),
                row.quality(),
                row.safety(),
                row.worth());
    }

    /** What is left of the school's money; empty where nobody keeps a budget. */
    public Optional<BigDecimal> fundingLeft(Actor actor, SchoolId school) {
        return actor.schools(Right.SEE_BUDGET).contains(school)
                ? funding.stream()
                        .map(it -> it.left(school))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** Notes how an approved provider compares; a later note takes the place of the one before, which stays on record. */
    @Transactional
    public Optional<Refused> note(Actor actor, ReferralId id, NewCandidate note) {
        var referral = look.find(id, actor.schools(Right.MAKE_REFERRALS));
        if (referral.isEmpty()) {
            return Optional.of(ReferralLook.NOT_FOUND);
        }
        if (!referral.get().stage().isOpen()) {
            return Optional.of(new Refused("ENDED", "This referral has ended; what was compared stays as it is."));
        }
        if (commissions
                .standing(referral.get().school(), note.provider())
                .filter(Standing::isApproved)
                .isEmpty()) {
            return Optional.of(new Refused(
                    "NOT_APPROVED",
                    "Your school has not approved this provider. Audit and approve it first, under Providers."));
        }
        var wrong = note.wrong();
        if (wrong.isEmpty()) {
            rows.save(new CandidateRows.Row(
                    Id.next(),
                    id,
                    note.provider(),
                    note.distanceKm().orElse(null),
                    note.travelMinutes().orElse(null),
                    note.cost().orElse(null),
                    note.costPer().name(),
                    note.fit(),
                    note.quality(),
                    note.safety(),
                    note.worth(),
                    clock.instant(),
                    actor.person()));
            trail.record(actor, Action.REFERRAL_CONSULTED, id, "compared");
        }
        return wrong;
    }
}
