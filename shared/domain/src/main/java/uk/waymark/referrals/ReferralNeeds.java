package uk.waymark.referrals;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.forms.Filling;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.MeetingRecords;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Professionals;
import uk.waymark.pupils.Worker;
import uk.waymark.referrals.ReferralSettings.Plan;
import uk.waymark.referrals.ReferralSettings.Rule;
import uk.waymark.referrals.voices.Answers;
import uk.waymark.referrals.voices.ParentsWord;
import uk.waymark.referrals.voices.Party;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/**
 * What a referral still needs before the head can agree to it, by the school's settings and by what the law asks for a pupil with an
 * EHC plan or in care. A fixed number of queries. Catalogue rows REF-10 to REF-19, REF-31, REF-33, NOT-03, NOT-04.
 */
@Singleton
class ReferralNeeds {
    /** A meeting that led to the referral counts too. */
    private static final int WEEKS_BEFORE = 12;

    private final Settings settings;
    private final Families families;
    private final Professionals professionals;
    private final MeetingRecords meetings;

    ReferralNeeds(Settings settings, Families families, Professionals professionals, MeetingRecords meetings) {
        this.settings = settings;
        this.families = families;
        this.professionals = professionals;
        this.meetings = meetings;
    }

    List<Need> of(Referral referral, Filling filling, Answers answers) {
        var values = settings.of(referral.school());
        var form = new ReferralForm(filling);
        var people = professionals.of(referral.pupil());
        List<Need> needs = new ArrayList<>();
        if (!referral.onRoll()) {
            needs.add(Need.missing("LEFT", "The pupil is no longer on your roll. Withdraw the referral."));
        }
        if (filling.submitted().isEmpty()) {
            needs.add(Need.missing(
                    "FORM", "The form is not submitted: " + filling.progress().words() + "."));
        }
        authority(referral, values, form, people, answers).ifPresent(needs::add);
        if (referral.hasPlan() && people.stream().noneMatch(it -> it.duty() == Duty.LA_CASE_OFFICER)) {
            needs.add(Need.missing(
                    "CASE_OFFICER", "Put the authority's case officer on the pupil's list, with telephone or e-mail."));
        }
        ParentsWord.missing(values.get(parents(form)), families.responsible(referral.pupil()), answers)
                .ifPresent(words -> needs.add(Need.missing("PARENTS", words)));
        consulted(referral, values, people, answers, needs);
        meetings(referral, values, needs);
        if (values.get(ReferralSettings.FULL_TIME) != Rule.OFF
                && filling.submitted().isPresent()) {
            form.shortfall(values.get(ReferralSettings.FULL_TIME_HOURS))
                    .ifPresent(words -> needs.add(
                            new Need("FULL_TIME", words, values.get(ReferralSettings.FULL_TIME) == Rule.REQUIRED)));
        }
        if (values.get(ReferralSettings.ASSESSMENT) && form.assessedOn().isEmpty()) {
            needs.add(Need.missing(
                    "ASSESSMENT", "The school has to assess needs itself: the form says when, and what it found."));
        }
        return needs;
    }

    private static uk.waymark.settings.Setting<ReferralSettings.Parents> parents(ReferralForm form) {
        return form.basis().filter(it -> it == LegalBasis.DIRECTION).isPresent()
                ? ReferralSettings.PARENTS_DIRECTION
                : ReferralSettings.PARENTS;
    }

    /** With an EHC plan the authority hears first, and nothing is commissioned until it has answered. */
    private static Optional<Need> authority(
            Referral referral, Values values, ReferralForm form, List<Worker> people, Answers answers) {
        if (referral.hasPlan()) {
            if (!answers.knows(Party.AUTHORITY)) {
                return Optional.of(Need.missing(
                        "AUTHORITY_FIRST",
                        "Tell the authority first: the pupil has an EHC plan, and it may want to review it."
                                + caseOfficer(people)));
            }
            if (!answers.answered(Party.AUTHORITY)) {
                return Optional.of(Need.missing(
                        "AUTHORITY_ANSWER", "Wait for the authority's answer, and write it down: the plan is its."));
            }
            if (answers.refused(Party.AUTHORITY)
                    || values.get(ReferralSettings.AUTHORITY_EHC) == Plan.CONSENT
                            && !answers.consented(Party.AUTHORITY)) {
                return Optional.of(Need.missing(
                        "AUTHORITY_CONSENT", "The authority has not agreed, and the plan is its. Speak to it again."));
            }
        }
        var offSite = form.where() == Where.OFF_SITE;
        return values.get(ReferralSettings.AUTHORITY) == ReferralSettings.Authority.REQUIRED_OFFSITE
                        && offSite
                        && !answers.consented(Party.PLACING_AUTHORITY)
                        && !answers.consented(Party.AUTHORITY)
                ? Optional.of(Need.missing(
                        "PLACING_CONSENT",
                        "The authority that places the pupil has to consent to provision that others deliver. Ask it, and"
                                + " write down its answer."))
                : Optional.empty();
    }

    private static String caseOfficer(List<Worker> people) {
        return people.stream()
                .filter(it -> it.duty() == Duty.LA_CASE_OFFICER)
                .findFirst()
                .map(it -> " Its case officer is " + it.name() + ".")
                .orElse("");
    }

    private static void consulted(
            Referral referral, Values values, List<Worker> people, Answers answers, List<Need> needs) {
        ask(values.get(ReferralSettings.PUPIL), Party.PUPIL, "The pupil's own view is missing.", answers, needs);
        ask(values.get(ReferralSettings.SENCO), Party.SENCO, "The SENCO's view is missing.", answers, needs);
        ask(values.get(ReferralSettings.DSL), Party.DSL, "The DSL's view is missing.", answers, needs);
        ask(
                referral.isLookedAfter()
                        || values.get(ReferralSettings.SOCIAL_WORKER) && has(people, Duty.SOCIAL_WORKER),
                Party.SOCIAL_WORKER,
                "The social worker's view is missing.",
                answers,
                needs);
        ask(
                referral.isLookedAfter()
                        || values.get(ReferralSettings.VIRTUAL_SCHOOL) && has(people, Duty.VIRTUAL_SCHOOL),
                Party.VIRTUAL_SCHOOL,
                "The view of the head of the virtual school is missing.",
                answers,
                needs);
        if (values.get(ReferralSettings.PROFESSIONALS)) {
            people.stream()
                    .filter(it -> Party.of(it.duty()) == Party.PROFESSIONAL)
                    .filter(it -> answers.last(Party.PROFESSIONAL, it.name()).isEmpty())
                    .forEach(it -> needs.add(Need.missing(
                            "PROFESSIONAL",
                            "The view of " + it.name() + " (" + it.duty().words() + ") is missing.")));
        }
    }

    private static boolean has(List<Worker> people, Duty duty) {
        return people.stream().anyMatch(it -> it.duty() == duty);
    }

    private static void ask(boolean wanted, Party party, String words, Answers answers, List<Need> needs) {
        if (wanted && !answers.answered(party)) {
            needs.add(Need.missing(party.name(), words));
        }
    }

    private void meetings(Referral referral, Values values, List<Need> needs) {
        var planning = values.get(ReferralSettings.PLANNING_MEETING);
        var parents = values.get(ReferralSettings.PARENTS_MEETING);
        if (!planning && !parents) {
            return;
        }
        LocalDate since = Session.dateOf(referral.openedAt()).minusWeeks(WEEKS_BEFORE);
        var held = meetings.held(referral.pupil(), since).stream()
                .map(it -> it.kind())
                .toList();
        if (planning && !held.contains(MeetingKind.PLANNING)) {
            needs.add(Need.missing(
                    "PLANNING_MEETING",
                    "Hold the planning meeting with family and agencies, and record it under Meetings."));
        }
        if (parents && held.stream().noneMatch(Set.of(MeetingKind.PLANNING, MeetingKind.PARENTS)::contains)) {
            needs.add(Need.missing(
                    "PARENTS_MEETING",
                    "Meet the parents about where the pupil could go, and record it under Meetings."));
        }
    }
}
