package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Role;
import uk.waymark.accounts.Organisation;
import uk.waymark.app.Trouble;
import uk.waymark.forms.Answer;
import uk.waymark.forms.SubmitOutcome;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SiteId;
import uk.waymark.organisations.NewSite;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.placements.PlacementKind;
import uk.waymark.referrals.BestInterests;
import uk.waymark.referrals.NewDecision;
import uk.waymark.referrals.ReferralDecisions;
import uk.waymark.referrals.ReferralOutcome;
import uk.waymark.referrals.Referrals;
import uk.waymark.referrals.choice.Candidates;
import uk.waymark.referrals.choice.NewCandidate;
import uk.waymark.referrals.choice.Visit;
import uk.waymark.referrals.choice.Visits;
import uk.waymark.referrals.onsite.Area;
import uk.waymark.referrals.onsite.NewArea;
import uk.waymark.referrals.onsite.Premises;
import uk.waymark.referrals.voices.How;
import uk.waymark.referrals.voices.NewVoice;
import uk.waymark.referrals.voices.Party;
import uk.waymark.referrals.voices.Told;
import uk.waymark.referrals.voices.Voices;
import uk.waymark.referrals.voices.Word;

/** A referral at each stage: being written, with the head, agreed, refused, and one to the school's own area, "The Lodge". */
@Singleton
class SampleReferrals {
    private final Referrals referrals;
    private final ReferralDecisions decisions;
    private final Voices voices;
    private final Candidates candidates;
    private final Visits visits;
    private final Premises premises;
    private final SampleProviders people;

    SampleReferrals(
            Referrals referrals,
            ReferralDecisions decisions,
            Voices voices,
            Candidates candidates,
            Visits visits,
            Premises premises,
            SampleProviders people) {
        this.referrals = referrals;
        this.decisions = decisions;
        this.voices = voices;
        this.candidates = candidates;
        this.visits = visits;
        this.premises = premises;
        this.people = people;
    }

    /** The two that are agreed and lead to a placement. */
    record Agreed(ReferralId farm, ReferralId lodge, Area area) {}

    Agreed make(SampleCast cast) {
        opened(cast, SampleNewcomers.ASPEN, false);
        waiting(cast);
        refused(cast);
        var area = lodge(cast);
        return new Agreed(farm(cast), onSite(cast, area), area);
    }

    private ReferralId opened(SampleCast cast, String name, boolean behaviour) {
        var outcome = referrals.refer(cast.lead(), cast.pupil(name), behaviour);
        if (!(outcome instanceof ReferralOutcome.Opened(var id))) {
            throw new Trouble("The sample referral of " + name + " was not opened: " + outcome);
        }
        var desk = referrals.desk(cast.lead(), id).orElseThrow();
        desk.save("why/grounds", Answer.of("attendance"), 0);
        desk.save("why/aim", Answer.of("TAILORED-TEACHING"), 0);
        return id;
    }

    private ReferralId submitted(SampleCast cast, String name, Map<String, Answer> special) {
        var id = opened(cast, name, false);
        var desk = referrals.desk(cast.lead(), id).orElseThrow();
        Map<String, Answer> answers = new HashMap<>(SampleReferralWords.usual(cast.today()));
        answers.putAll(special);
        new SampleAnswers(answers).complete(desk);
        if (!(desk.submit() instanceof SubmitOutcome.Submitted)) {
            throw new Trouble("The sample referral of " + name + " was not submitted");
        }
        return id;
    }

    /** The pupil has an EHC plan: the authority was told first, and its answer is in. */
    private void waiting(SampleCast cast) {
        var id = submitted(cast, SampleNewcomers.WILLOW, Map.of());
        everybodyAsked(cast, id, List.of(Party.PUPIL, Party.SENCO, Party.DSL));
        say(cast, id, Party.AUTHORITY, Word.ASKED, "Casey Sample, case officer", Optional.empty(), "");
        say(
                cast,
                id,
                Party.AUTHORITY,
                Word.CONSENTED,
                "Casey Sample, case officer",
                Optional.empty(),
                "The plan can be delivered there. We look at it again at the annual review in March.");
        compared(cast, id, ProviderKind.FARM, "Works with animals every day, as the plan asks");
        well(visits.plan(
                cast.lead(), id, Visit.Kind.TASTER, cast.schoolDayAfter(4), "A morning in the barn with one parent"));
    }

    private void refused(SampleCast cast) {
        var id = submitted(
                cast, SampleNewcomers.FINCH, Map.of("exhausted", Answer.of("no").with("Mentoring has only begun.")));
        everybodyAsked(cast, id, List.of(Party.PUPIL, Party.SENCO, Party.DSL));
        well(decisions.refuse(
                cast.head(),
                id,
                "Mentoring began four weeks ago and works. Give it until February, then look at this again."));
    }

    private ReferralId farm(SampleCast cast) {
        var id = submitted(cast, SampleNewcomers.SAGE, Map.of());
        everybodyAsked(cast, id, List.of(Party.PUPIL, Party.SENCO, Party.DSL));
        compared(cast, id, ProviderKind.FARM, "Small groups outdoors, and half an hour from home");
        var site = java.util.Objects.requireNonNull(cast.world().sites().get(ProviderKind.FARM))
                .getFirst();
        well(decisions.agree(
                cast.head(),
                id,
                decision(cast, cast.provider(ProviderKind.FARM), site, PlacementKind.SCHOOL_ARRANGED)));
        return id;
    }

    private ReferralId onSite(SampleCast cast, Area area) {
        var id = submitted(
                cast,
                SampleNewcomers.HERON,
                Map.of(
                        "where", Answer.of("on-site"),
                        "same-class", Answer.of("no"),
                        "staff", Answer.of("Lorna Sample, a teacher, and one assistant"),
                        "timetable",
                                Answer.of("English and mathematics in the mornings, cooking and garden after lunch")));
        everybodyAsked(cast, id, List.of(Party.PUPIL, Party.SENCO, Party.DSL));
        well(decisions.agree(cast.head(), id, decision(cast, area.provider(), area.site(), PlacementKind.ON_SITE)));
        voices.parents(cast.lead(), id)
                .forEach(it -> well(voices.told(
                        cast.lead(),
                        Id.next(),
                        id,
                        new Told(
                                Party.PARENT,
                                it.name(),
                                cast.today(),
                                How.TELEPHONE,
                                "Glad of it, and asks for the first day's plan",
                                cast.lead().name()))));
        return id;
    }

    /** Whoever opens an area keeps its register, so it is opened by the teacher who leads it. */
    private Area lodge(SampleCast cast) {
        var lorna = people.invited(new Organisation.AtSchool(cast.school()), Role.AP_LEAD, "Lorna Sample", "lodge");
        well(premises.open(
                lorna,
                cast.school(),
                new NewArea(
                        new NewSite("The Lodge", "1 School Drive", "Inventham", "WM1 1ZZ", "01632 960399"),
                        Area.Location.WITHIN_SITE,
                        "",
                        "Lorna Sample, a teacher, and one assistant",
                        Optional.empty())));
        return premises.of(cast.lead()).getFirst();
    }

    private static NewDecision decision(SampleCast cast, ProviderId provider, SiteId site, PlacementKind kind) {
        return new NewDecision(
                "What was tried in school has helped for days, not for weeks",
                "Comes nine times of ten, and reads at the level of the year by summer",
                "After six weeks, by the AP lead with the family",
                new BestInterests(
                        "Calm, and known to the adults there",
                        "Short lessons that build on each other",
                        "A group in which trust can grow",
                        "Wants to work with animals or in a garden",
                        "Feeds the neighbour's rabbits every morning"),
                provider,
                Optional.of(site),
                kind,
                "The nearest place that fits, and the family has seen it",
                starts(cast),
                Optional.of(starts(cast).plusWeeks(16)));
    }

    /** The first day of what the head has just agreed to. */
    static LocalDate starts(SampleCast cast) {
        return cast.schoolDayAfter(10);
    }

    private void everybodyAsked(SampleCast cast, ReferralId id, List<Party> parties) {
        for (var party : parties) {
            var name = switch (party) {
                case SENCO -> "Sena Sample";
                case DSL -> "Dele Sample";
                default -> "The pupil";
            };
            say(cast, id, party, Word.CONSENTED, name, Optional.empty(), SampleReferralWords.view(party));
        }
        voices.parents(cast.lead(), id)
                .forEach(it -> say(
                        cast,
                        id,
                        Party.PARENT,
                        Word.CONSENTED,
                        it.name(),
                        Optional.of(it.id()),
                        SampleReferralWords.view(Party.PARENT)));
    }

    private void say(
            SampleCast cast,
            ReferralId id,
            Party party,
            Word word,
            String name,
            Optional<FamilyContactId> contact,
            String view) {
        well(voices.say(
                cast.lead(), id, new NewVoice(Id.next(), party, word, name, contact, cast.today(), How.MEETING, view)));
    }

    private void compared(SampleCast cast, ReferralId id, ProviderKind kind, String fit) {
        well(candidates.note(
                cast.lead(),
                id,
                new NewCandidate(
                        cast.provider(kind),
                        Optional.of(java.math.BigDecimal.valueOf(9)),
                        Optional.of(25),
                        Optional.of(java.math.BigDecimal.valueOf(kind == ProviderKind.FARM ? 95 : 140)),
                        NewCandidate.CostPer.DAY,
                        fit,
                        "Seen on a visit this term; calm and well taught",
                        "Approved by the school; staff record in order",
                        "Costs less than a day of one-to-one support in school")));
    }
}
