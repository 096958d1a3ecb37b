package uk.waymark.assurance.policies;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.assurance.policies.PolicySettings.AckOwner;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.WorkingDays;
import uk.waymark.settings.Settings;

/** Puts on the clock what is due about policies, and takes it off again. */
@Singleton
class PolicyDue {
    private final Obligations obligations;
    private final Commissioners commissioners;
    private final Settings settings;
    private final WorkingDays days;
    private final Clock clock;

    PolicyDue(Obligations obligations, Commissioners commissioners, Settings settings, WorkingDays days, Clock clock) {
        this.obligations = obligations;
        this.commissioners = commissioners;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    /** A review that comes up, or is over. */
    void review(ProviderId provider, PolicyTitles.Title title, Version version, LocalDate on) {
        obligations.raise(new NewObligation(
                "policy-review:" + version.id(),
                PolicyKinds.REVIEW,
                new Holder.Provider(provider, EnumSet.of(Role.PROVIDER_MANAGER, title.keeper())),
                Optional.of(version.id()),
                title.words(),
                on,
                Optional.empty(),
                "policies",
                "Version " + version.version() + " names this day for its review."));
    }

    void superseded(Version older) {
        obligations.meet("policy-review:" + older.id(), "A newer version was recorded");
    }

    /** The change is told by being recorded; how long that took stays on record with the clock. */
    void changed(ProviderId provider, PolicyTitles.Title title, UUID version, NoticeClock notice) {
        var key = "policy-notice:" + version;
        obligations.raise(new NewObligation(
                key,
                PolicyKinds.NOTICE,
                new Holder.Provider(provider, EnumSet.of(Role.PROVIDER_MANAGER, title.keeper())),
                Optional.of(version),
                title.words(),
                notice.dueOn(),
                Optional.empty(),
                "policies",
                "Changed on " + DayWords.of(notice.changedOn()) + "; one working day to tell schools."));
        obligations.meet(key, "Recorded, by which every school's DSL was told");
    }

    /** The DSLs of every school read the newest version; what they have not read of the older ones is not asked for any more. */
    void reread(ProviderId provider, PolicyTitles.Title title, UUID version) {
        var prefix = "policy-read:" + provider.value() + ":" + title.id() + ":";
        obligations.withdrawAll(prefix, "A newer version has come");
        commissioners.of(provider).forEach(school -> {
            var within = settings.of(school).get(PolicySettings.READ_DAYS);
            obligations.raise(new NewObligation(
                    prefix + version + ":" + school.value(),
                    PolicyKinds.READ,
                    new Holder.School(school, Set.of(Role.DSL, Role.DEPUTY_DSL)),
                    Optional.of(version),
                    title.words() + ", " + commissioners.name(provider),
                    days.after(Session.today(clock), within),
                    Optional.empty(),
                    "providers/" + provider.value() + "/policies",
                    "The provider recorded a new version; " + within + " working days to read it."));
        });
    }

    void read(SchoolId school, ProviderId provider, Version version, PersonId by) {
        obligations.meet(
                "policy-read:" + provider.value() + ":" + version.policy() + ":" + version.id() + ":" + school.value(),
                "Read",
                Optional.of(by));
    }

    /** The provider acknowledges, and whom the setting names sees to it. */
    void acknowledge(SchoolPolicy policy, ProviderId provider, String providerName) {
        var values = settings.of(policy.school());
        var within = values.get(PolicySettings.ACK_DAYS);
        var due = days.after(Session.dateOf(policy.publishedAt()), within);
        var reason = "Version " + policy.version() + "; " + within + " working days to acknowledge it.";
        obligations.raise(new NewObligation(
                        ackKey(policy.id(), provider),
                        PolicyKinds.ACKNOWLEDGE,
                        new Holder.Provider(provider, Set.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL)),
                        Optional.of(policy.id()),
                        policy.title() + ", " + policy.schoolName(),
                        due,
                        Optional.empty(),
                        "policies",
                        reason)
                .owedTo(policy.school()));
        var owner = values.get(PolicySettings.ACK_OWNER);
        Arrays.stream(AckOwner.values())
                .filter(other -> other != owner)
                .forEach(other -> obligations.withdraw(
                        chaseKey(policy.id(), provider, other), "The setting names somebody else"));
        obligations.raise(new NewObligation(
                chaseKey(policy.id(), provider, owner),
                PolicyKinds.CHASE,
                new Holder.School(policy.school(), Set.of(owner.role())),
                Optional.of(policy.id()),
                policy.title() + ", " + providerName,
                due,
                Optional.empty(),
                "policies-to-providers",
                reason));
    }

    void acknowledged(UUID policy, ProviderId provider, PersonId by) {
        obligations.meet(ackKey(policy, provider), "Acknowledged", Optional.of(by));
        for (var owner : AckOwner.values()) {
            obligations.meet(chaseKey(policy, provider, owner), "The provider has acknowledged it");
        }
    }

    /** A newer version of the school's policy has come, or the provider has nothing to do with the school any more. */
    void notAsked(UUID policy, String why) {
        obligations.withdrawAll("policy-ack:" + policy + ":", why);
        obligations.withdrawAll("policy-chase:" + policy + ":", why);
    }

    private static String ackKey(UUID policy, ProviderId provider) {
        return "policy-ack:" + policy + ":" + provider.value();
    }

    private static String chaseKey(UUID policy, ProviderId provider, AckOwner owner) {
        return "policy-chase:" + policy + ":" + provider.value() + ":" + owner;
    }
}
