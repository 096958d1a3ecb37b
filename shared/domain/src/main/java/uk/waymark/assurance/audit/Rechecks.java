package uk.waymark.assurance.audit;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.ProofChanged;
import uk.waymark.commissioning.Standing;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.obligations.DayKind;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.settings.Settings;

/**
 * When a provider has to be looked at anew: because an approval runs out, or because something there has changed (premises, leadership,
 * an incident). Catalogue rows AUP-06, SIT-04, DL-47, CX-34.
 */
@Singleton
public class Rechecks implements Raiser {
    /** So that there is time to visit before an approval runs out. */
    private static final int WEEKS_AHEAD = 8;

    private final AuditRows rows;
    private final AuditDuties duties;
    private final Commissioners commissioners;
    private final Commissions commissions;
    private final Obligations obligations;
    private final Settings settings;
    private final Clock clock;

    Rechecks(
            AuditRows rows,
            AuditDuties duties,
            Commissioners commissioners,
            Commissions commissions,
            Obligations obligations,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.duties = duties;
        this.commissioners = commissioners;
        this.commissions = commissions;
        this.obligations = obligations;
        this.settings = settings;
        this.clock = clock;
    }

    /** Something has changed at the provider: every school that has approved it has to look anew, also one that holds it meanwhile. */
    @Transactional
    public void changed(ProviderId provider, String cause) {
        commissions.schools(provider).stream()
                .filter(school -> commissions
                        .standing(school, provider)
                        .filter(standing -> standing.isApproved() || standing == Standing.SUSPENDED)
                        .isPresent())
                .forEach(school -> lookAnew(school, provider, cause));
    }

    @EventListener
    void heard(ProofChanged changed) {
        changed.lookAnew().ifPresent(cause -> changed(changed.provider(), cause));
    }

    private void lookAnew(SchoolId school, ProviderId provider, String cause) {
        var by = obligations.due(
                school,
                Session.today(clock),
                settings.of(school).get(AuditSettings.RECHECK_AFTER_CHANGE),
                DayKind.SCHOOL);
        rows.recheck(Id.next(), school, provider, cause, by, clock.instant());
        duties.recheck(school, provider, by, cause);
        commissioners.tell(school, Set.of(Role.AP_LEAD, Role.HEAD), Kind.CHANGE_TOLD, provider, false, "");
    }

    @Override
    public void raise(LocalDate today) {
        rows.expiring(today.plusWeeks(WEEKS_AHEAD))
                .forEach(row -> duties.recheck(
                        row.schoolId(),
                        row.providerId(),
                        row.expiresOn(),
                        "The approval holds until " + DayWords.of(row.expiresOn())));
    }
}
