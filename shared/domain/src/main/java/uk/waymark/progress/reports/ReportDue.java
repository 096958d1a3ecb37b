package uk.waymark.progress.reports;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReportId;
import uk.waymark.obligations.DayKind;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementMade;

/**
 * What a provider owes a school in reports, on the clock: the next regular one, the final one, those that were asked for and those that
 * came back. Late ones climb by themselves. Catalogue rows PRG-02, PRG-08, DL-38 and DL-39.
 */
@Singleton
class ReportDue implements Raiser {
    private static final int PIECE = 200;
    private static final int DAYS_TO_PUT_RIGHT = 3;

    /** Long enough to take off the board what can no longer be written. */
    private static final int LOOKED_BACK = 200;

    private static final PlacementId FIRST = new PlacementId(new UUID(0, 0));
    private static final String LATE = "The school's AP lead and the provider's manager are told";

    private static final ObligationKind REGULAR = new ObligationKind(
            "report.regular",
            "Write a progress report",
            "At the interval that was agreed on (DL-38; report.interval)",
            "Sending the report",
            LATE);
    private static final ObligationKind FINAL = new ObligationKind(
            "report.final",
            "Write the final report",
            "Before the placement ends (DL-39; report.final_days)",
            "Sending the report",
            LATE);
    private static final ObligationKind ASKED = new ObligationKind(
            "report.asked", "Write a report that the school asked for", "PRG-07", "Sending the report", LATE);
    private static final ObligationKind RETURNED = new ObligationKind(
            "report.returned", "Put a report right that came back", "PRG-01", "Sending the report again", LATE);

    private final ReportRows rows;
    private final ReportSchedules schedules;
    private final Obligations obligations;
    private final Clock clock;

    ReportDue(ReportRows rows, ReportSchedules schedules, Obligations obligations, Clock clock) {
        this.rows = rows;
        this.schedules = schedules;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds reportKinds() {
            return new ObligationKinds(List.of(REGULAR, FINAL, ASKED, RETURNED));
        }
    }

    @EventListener
    @Transactional
    public void made(PlacementMade event) {
        bring(List.of(event.id()), Session.today(clock));
    }

    @EventListener
    @Transactional
    public void ended(PlacementEnded event) {
        bring(List.of(event.id()), Session.today(clock));
    }

    @Override
    public void raise(LocalDate today) {
        var since = today.minusDays(LOOKED_BACK);
        for (var piece = rows.after(FIRST, since, PIECE); !piece.isEmpty(); ) {
            bring(piece.stream().map(ReportRows.Recorded::id).toList(), today);
            piece = rows.after(piece.getLast().id(), since, PIECE);
        }
    }

    /** Puts on the clock what is due for each now. */
    void bring(Collection<PlacementId> placements, LocalDate today) {
        schedules.of(placements).forEach(it -> bring(it, today));
    }

    private void bring(ReportSchedules.Planned it, LocalDate today) {
        var file = it.file();
        if (!it.mayBeWritten(today)) {
            obligations.withdrawAll(regular(file.id(), ""), "The pupil has left, and the time to finish is over");
            obligations.withdraw(last(file.id()), "The pupil has left, and the time to finish is over");
            return;
        }
        it.regular()
                .ifPresentOrElse(
                        due -> obligations.raise(obligation(
                                regular(file.id(), Integer.toString(due.number())), REGULAR, file, due.dueOn())),
                        () -> obligations.withdrawAll(regular(file.id(), ""), "The final report takes its place"));
        it.last().ifPresent(due -> obligations.raise(obligation(last(file.id()), FINAL, file, due.dueOn())));
    }

    void asked(PlacementFile file, ReportId report, LocalDate due) {
        obligations.raise(obligation(asked(report), ASKED, file, due));
    }

    void returned(PlacementFile file, UUID version) {
        var due = obligations.due(file.school(), Session.today(clock), DAYS_TO_PUT_RIGHT, DayKind.SCHOOL);
        obligations.raise(obligation(returned(version), RETURNED, file, due));
    }

    /** The report is with the school: what was open for it is met, and the next one goes on the clock. */
    void sent(Report report, Optional<UUID> cameBack, PersonId by) {
        var key = switch (report.kind()) {
            case PROGRESS -> regular(report.placement(), Integer.toString(report.number()));
            case FINAL -> last(report.placement());
            case EHC_REVIEW, LOOKED_AFTER_REVIEW, FOR_PARENTS -> asked(report.id());
        };
        obligations.meet(key, "The report was sent", Optional.of(by));
        cameBack.ifPresent(
                version -> obligations.meet(returned(version), "The report was sent again", Optional.of(by)));
        bring(List.of(report.placement()), Session.today(clock));
    }

    private static NewObligation obligation(String key, ObligationKind kind, PlacementFile file, LocalDate due) {
        return new NewObligation(
                        key,
                        kind.name(),
                        new Holder.Provider(file.provider(), Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT)),
                        Optional.of(file.id().value()),
                        "A placement at " + file.siteName() + " for " + file.schoolName(),
                        due,
                        Optional.empty(),
                        "pupils/" + file.id().value() + "/reports",
                        because(kind))
                .owedTo(file.school());
    }

    /** What the board says about it, in words for whoever writes. */
    private static String because(ObligationKind kind) {
        return switch (kind.name()) {
            case "report.regular" -> "At the interval that was agreed on";
            case "report.final" -> "Before the placement ends";
            case "report.asked" -> "The school has asked for it";
            default -> "The school has sent it back with its reason";
        };
    }

    private static String regular(PlacementId placement, String number) {
        return "report.regular:" + placement.value() + ":" + number;
    }

    private static String last(PlacementId placement) {
        return "report.final:" + placement.value();
    }

    private static String asked(ReportId report) {
        return "report.asked:" + report.value();
    }

    private static String returned(UUID version) {
        return "report.returned:" + version;
    }
}
