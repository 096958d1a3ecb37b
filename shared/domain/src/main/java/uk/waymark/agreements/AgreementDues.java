package uk.waymark.agreements;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementMade;
import uk.waymark.settings.Settings;

/** What is due about agreements: the school has one signed before the start, the provider signs what is sent to it. Catalogue row SLA-44. */
@Singleton
class AgreementDues implements Raiser {
    static final String AGREEMENT = "agreement.before-start";
    static final String PROVIDER = "agreement.provider";

    /** How long a placement that was running already may wait for its agreement, in days. */
    private static final int TAKEN_OVER = 14;

    private static final int AHEAD = 60;

    private final AgreementRows rows;
    private final Obligations obligations;
    private final PlacementFacts placements;
    private final Settings settings;
    private final Clock clock;

    AgreementDues(
            AgreementRows rows, Obligations obligations, PlacementFacts placements, Settings settings, Clock clock) {
        this.rows = rows;
        this.obligations = obligations;
        this.placements = placements;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void made(PlacementMade made) {
        placements.of(made.id()).ifPresent(it -> school(it, Session.today(clock)));
    }

    @EventListener
    void ended(PlacementEnded ended) {
        obligations.withdraw(key(AGREEMENT, ended.id()), "The placement has ended");
        obligations.withdrawAll(key(PROVIDER, ended.id()) + "/", "The placement has ended");
    }

    /** Those that begin soon, in case that nothing was raised when they were made or the school's settings have changed. */
    @Override
    public void raise(LocalDate today) {
        var after = new PlacementId(new UUID(0, 0));
        for (var page = rows.without(today, today.plusDays(AHEAD), today, after);
                !page.isEmpty();
                page = rows.without(today, today.plusDays(AHEAD), today, page.getLast())) {
            placements.all(page).forEach(it -> school(it, today));
        }
    }

    private void school(PlacementFile it, LocalDate today) {
        var takenOver = it.takenOver().isPresent();
        if (!isNeeded(it) || it.startsOn().isBefore(today) && !takenOver) {
            return;
        }
        var day = it.startsOn().isBefore(today) ? today.plusDays(TAKEN_OVER) : it.startsOn();
        obligations.raise(
                new NewObligation(
                        key(AGREEMENT, it.id()),
                        AGREEMENT,
                        new Holder.School(it.school(), Set.of(Role.AP_LEAD)),
                        Optional.of(it.id().value()),
                        "A placement at " + it.providerName(),
                        day,
                        Optional.empty(),
                        "placements/" + it.id().value() + "/agreement",
                        takenOver
                                ? "The placement was running when it was put on record"
                                : "The placement begins on that day, and your school's settings ask for the signed agreement before"));
    }

    /** The provider has been sent a version to sign. */
    void providerSigns(PlacementFile it, int version) {
        var today = Session.today(clock);
        obligations.withdrawAll(key(PROVIDER, it.id()) + "/", "Another version has been sent");
        obligations.raise(new NewObligation(
                        key(PROVIDER, it.id()) + "/" + version,
                        PROVIDER,
                        new Holder.Provider(it.provider(), Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT)),
                        Optional.of(it.id().value()),
                        "A placement from " + it.schoolName(),
                        it.startsOn().isAfter(today) ? it.startsOn() : today.plusDays(7),
                        Optional.empty(),
                        "pupils/" + it.id().value() + "/agreement",
                        "The school has finished the agreement")
                .owedTo(it.school()));
    }

    void providerSigned(PlacementId placement, int version) {
        obligations.meet(key(PROVIDER, placement) + "/" + version, "Signed for the provider");
    }

    void complete(PlacementId placement) {
        obligations.meet(key(AGREEMENT, placement), "Signed by everybody whose signature it needs");
    }

    boolean isNeeded(PlacementFile it) {
        return it.kind() != PlacementKind.ON_SITE
                && settings.on(it.school(), it.startsOn()).get(AgreementSettings.BEFORE_START);
    }

    private static String key(String kind, PlacementId placement) {
        return kind + "/" + placement.value();
    }

    @Factory
    static final class Kinds {
        @Bean
        @Singleton
        ObligationKinds agreementKinds() {
            return new ObligationKinds(List.of(
                    new ObligationKind(
                            AGREEMENT,
                            "Have the agreement about a placement signed",
                            "A school and each outside provider agree in writing before a placement begins",
                            "an agreement that everybody has signed whose signature it needs",
                            "The placement waits, and the head is told"),
                    new ObligationKind(
                            PROVIDER,
                            "Sign the agreement about a placement",
                            "The school has sent it to be signed",
                            "the provider's signature",
                            "The school is told")));
        }
    }
}
