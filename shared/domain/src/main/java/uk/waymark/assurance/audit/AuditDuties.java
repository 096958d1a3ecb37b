package uk.waymark.assurance.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.DayKind;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.Obligations;
import uk.waymark.settings.Settings;

/** Puts on the clock what follows from an audit, and takes it off again. */
@Singleton
class AuditDuties {
    /** Who at a provider hears of an audit, and has to act on it. */
    static final Set<Role> AT_PROVIDER = Set.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL);

    private static final Set<Role> LEADS = Set.of(Role.AP_LEAD, Role.HEAD);

    private final Obligations obligations;
    private final Settings settings;
    private final AuditRows rows;
    private final Clock clock;

    AuditDuties(Obligations obligations, Settings settings, AuditRows rows, Clock clock) {
        this.obligations = obligations;
        this.settings = settings;
        this.rows = rows;
        this.clock = clock;
    }

    private String name(ProviderId provider) {
        return rows.name(provider).orElse("A provider");
    }

    private static String page(ProviderId provider) {
        return "providers/" + provider.value();
    }

    void decisionWaits(AuditId audit, SchoolId school, ProviderId provider) {
        obligations.raise(new NewObligation(
                "audit.decision:" + audit.value(),
                AuditKinds.DECISION.name(),
                new Holder.School(school, Set.of(Role.HEAD)),
                Optional.of(provider.value()),
                "The audit of " + name(provider) + " waits for your decision",
                obligations.due(school, Session.today(clock), 5, DayKind.SCHOOL),
                Optional.empty(),
                page(provider) + "/audits/" + audit.value(),
                "The audit is concluded"));
    }

    void decided(AuditId audit, SchoolId school, ProviderId provider) {
        obligations.meet("audit.decision:" + audit.value(), "Decided");
        obligations.meet("audit.recheck:" + school.value() + ":" + provider.value(), "Decided anew");
    }

    void finding(UUID finding, SchoolId school, ProviderId provider, AuditFinding.New what) {
        var key = "audit.finding:" + finding;
        obligations.raise(
                what.owner() == AuditFinding.Owner.PROVIDER
                        ? new NewObligation(
                                        key,
                                        AuditKinds.FINDING.name(),
                                        new Holder.Provider(provider, AT_PROVIDER),
                                        Optional.of(provider.value()),
                                        cut(what.action()),
                                        what.dueOn(),
                                        Optional.empty(),
                                        "actions",
                                        "From a school's audit")
                                .owedTo(school)
                        : new NewObligation(
                                key,
                                AuditKinds.FINDING.name(),
                                new Holder.School(school, LEADS),
                                Optional.of(provider.value()),
                                cut(name(provider) + ": " + what.action()),
                                what.dueOn(),
                                Optional.empty(),
                                page(provider),
                                "From the audit"));
    }

    private static String cut(String words) {
        return words.length() > 300 ? words.substring(0, 299) + "…" : words;
    }

    void findingClosed(UUID finding, String how) {
        obligations.meet("audit.finding:" + finding, how);
    }

    void qualityCheck(AuditId audit, SchoolId school, ProviderId provider) {
        var weeks = settings.of(school).get(AuditSettings.QUALITY_CHECK);
        obligations.raise(new NewObligation(
                "audit.quality:" + audit.value(),
                AuditKinds.QUALITY.name(),
                new Holder.School(school, LEADS),
                Optional.of(provider.value()),
                "Quality check of " + name(provider),
                obligations.due(school, Session.today(clock), weeks * 5, DayKind.SCHOOL),
                Optional.empty(),
                page(provider),
                "Approved; checks are planned from the audit, after " + weeks + " school weeks"));
    }

    /** To be looked at anew by the day: an approval that runs out, or a change. */
    void recheck(SchoolId school, ProviderId provider, LocalDate by, String why) {
        obligations.raise(new NewObligation(
                "audit.recheck:" + school.value() + ":" + provider.value() + ":" + by,
                AuditKinds.RECHECK.name(),
                new Holder.School(school, LEADS),
                Optional.of(provider.value()),
                "Audit " + name(provider) + " anew by " + DayWords.of(by),
                by,
                Optional.empty(),
                page(provider),
                why));
    }

    void rechecked(SchoolId school, ProviderId provider) {
        obligations.withdrawAll("audit.recheck:" + school.value() + ":" + provider.value() + ":", "Decided anew");
    }
}
