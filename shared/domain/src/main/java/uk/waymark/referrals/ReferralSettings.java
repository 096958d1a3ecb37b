package uk.waymark.referrals;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** Who is asked before the head decides, and what a decision needs. Catalogue rows CX-12, CX-13, CX-23, CX-28, CX-29. */
@Factory
public class ReferralSettings {
    /** What of the parents a decision needs. */
    public enum Parents {
        REQUIRED("They have to agree"),
        CONSULTED("They are asked for their views"),
        NOTIFIED("They are told"),
        NOT_NEEDED("Nothing");

        private final String words;

        Parents(String words) {
            this.words = words;
        }
    }

    /** What of the authority a placement needs. */
    public enum Authority {
        REQUIRED_OFFSITE("It has to consent to provision that others deliver off site"),
        NOTIFY("It is told of every placement"),
        OFF("Nothing");

        private final String words;

        Authority(String words) {
            this.words = words;
        }
    }

    /** What of the authority a decision needs where there is an EHC plan. */
    public enum Plan {
        CONSENT("It has to agree"),
        ANSWER("It is told first, and its answer is awaited");

        private final String words;

        Plan(String words) {
            this.words = words;
        }
    }

    /** How strictly something is meant. */
    public enum Rule {
        REQUIRED("It is refused otherwise"),
        WARN("There is a warning otherwise"),
        OFF("It is not looked at");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    public static final Setting<Parents> PARENTS = Setting.choice(
            "consent.parent",
            "What a decision needs of the parents",
            "For ordinary placements; a direction has a setting of its own.",
            Parents.REQUIRED,
            Parents.class);

    public static final Setting<Parents> PARENTS_DIRECTION = Setting.choice(
            "consent.parent.direction",
            "What an off-site direction needs of the parents",
            "The law does not ask for consent to a direction, only for notice.",
            Parents.CONSULTED,
            Parents.class);

    public static final Setting<Authority> AUTHORITY = Setting.choice(
            "consent.authority",
            "What a placement needs of the authority that places the pupil",
            "Asked for before the first day.",
            Authority.NOTIFY,
            Authority.class);

    public static final Setting<Plan> AUTHORITY_EHC = Setting.choice(
            "consent.authority.ehc",
            "What a decision needs of the authority for a pupil with an EHC plan",
            "It is told before a provider is chosen, so that it can weigh a review of the plan.",
            Plan.CONSENT,
            Plan.class);

    public static final Setting<Boolean> PUPIL = yesNo("consult.pupil", "The pupil is asked before the decision", true);
    public static final Setting<Boolean> SENCO = yesNo("consult.senco", "The SENCO is asked before the decision", true);
    public static final Setting<Boolean> DSL = yesNo("consult.dsl", "The DSL is asked before the decision", true);
    public static final Setting<Boolean> SOCIAL_WORKER = yesNo(
            "consult.social-worker", "The social worker, where the pupil has one, is asked before the decision", true);
    public static final Setting<Boolean> VIRTUAL_SCHOOL = yesNo(
            "consult.virtual-school",
            "The virtual school, where it is on the pupil's list, is asked before the decision",
            true);
    public static final Setting<Boolean> PROFESSIONALS = yesNo(
            "consult.professionals",
            "Every other professional on the pupil's list is asked before the decision",
            false);
    public static final Setting<Boolean> PLANNING_MEETING =
            yesNo("planning.meeting", "A planning meeting with family and agencies comes before the decision", false);
    public static final Setting<Boolean> PARENTS_MEETING =
            yesNo("parents.meeting", "A meeting with the parents comes before the decision", false);

    public static final Setting<Integer> DECIDE_DAYS = Setting.number(
            "referral.decide_days",
            "School days in which the head decides about a referral",
            "Counted from the day on which it was submitted.",
            5,
            1,
            30);

    public static final Setting<Rule> END_DATE = Setting.choice(
            "placement.end_date_required",
            "A last day for every placement",
            "Alternative provision is short and aimed at something where possible.",
            Rule.WARN,
            Rule.class);

    public static final Setting<Rule> END_DATE_DIRECTION = Setting.choice(
            "placement.end_date_required.direction",
            "A last day for every off-site direction",
            "A direction is for a limited time.",
            Rule.REQUIRED,
            Rule.class);

    public static final Setting<Rule> FULL_TIME = Setting.choice(
            "combined.fulltime",
            "Provision and school together make full time",
            "A medical condition that rules it out is the exception.",
            Rule.WARN,
            Rule.class);

    public static final Setting<Integer> FULL_TIME_HOURS =
            Setting.number("fulltime.hours", "Hours a week that are full time", "Breaks are not counted.", 25, 1, 40);

    public static final Setting<Boolean> ASSESSMENT =
            yesNo("assessment.school_required", "The school assesses needs itself before a placement begins", false);

    public static final Setting<Boolean> ON_SITE =
            yesNo("onsite_ap.enabled", "The school has alternative provision on its own premises", true);

    private static Setting<Boolean> yesNo(String name, String words, boolean standard) {
        return Setting.yesNo(
                name, words, "The date and the view of whoever is asked are kept with the referral.", standard);
    }

    @Bean
    @Singleton
    SettingList referralSettings() {
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        Map<String, String> yes = new LinkedHashMap<>();
        yes.put("yes", "Yes");
        yes.put("no", "No");
        var asked = Stream.of(
                        PUPIL,
                        SENCO,
                        DSL,
                        SOCIAL_WORKER,
                        VIRTUAL_SCHOOL,
                        PROFESSIONALS,
                        PLANNING_MEETING,
                        PARENTS_MEETING,
                        ASSESSMENT,
                        ON_SITE)
                .toList();
        asked.forEach(it -> choices.put(it.name(), yes));
        Stream.of(PARENTS, PARENTS_DIRECTION)
                .forEach(it -> choices.put(it.name(), words(Parents.values(), value -> value.words)));
        choices.put(AUTHORITY.name(), words(Authority.values(), value -> value.words));
        choices.put(AUTHORITY_EHC.name(), words(Plan.values(), value -> value.words));
        Stream.of(END_DATE, END_DATE_DIRECTION, FULL_TIME)
                .forEach(it -> choices.put(it.name(), words(Rule.values(), value -> value.words)));
        return new SettingList(
                "Referral and decision",
                Stream.<Setting<?>>concat(
                                Stream.of(
                                        PARENTS,
                                        PARENTS_DIRECTION,
                                        AUTHORITY,
                                        AUTHORITY_EHC,
                                        DECIDE_DAYS,
                                        END_DATE,
                                        END_DATE_DIRECTION,
                                        FULL_TIME,
                                        FULL_TIME_HOURS),
                                asked.stream())
                        .toList(),
                choices);
    }

    private static <E extends Enum<E>> Map<String, String> words(
            E[] values, java.util.function.Function<E, String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        for (var value : values) {
            all.put(value.name(), words.apply(value));
        }
        return all;
    }
}
