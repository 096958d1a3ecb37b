package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Values;
import uk.waymark.signing.SigningKind;
import uk.waymark.signing.SigningState;
import uk.waymark.signing.Signings;

/** A signed agreement is there before the start; on the school's own premises none is needed. Catalogue rows SLA-44, ONS-06. */
@Singleton
final class AgreementCheck implements StartCheck {
    private static final String PATH = "agreement";

    private final AgreementRows rows;
    private final Signings signings;

    AgreementCheck(AgreementRows rows, Signings signings) {
        this.rows = rows;
        this.signings = signings;
    }

    @Override
    public StartPart part() {
        return StartPart.AGREEMENT;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        if (placement.kind() == PlacementKind.ON_SITE || !settings.get(AgreementSettings.BEFORE_START)) {
            return StartItem.notNeeded(part());
        }
        var done = rows.inForce(placement.id());
        var at = done.map(AgreementRows.Version::completedAt);
        return done.isPresent() && at.isPresent()
                ? StartItem.inOrder(
                        part(),
                        "Version " + done.get().number() + ", signed by " + DayWords.of(Session.dateOf(at.get())) + ".",
                        PATH)
                : StartItem.missing(part(), missing(placement), PATH);
    }

    private String missing(PlacementFile placement) {
        return rows.of(placement.id())
                .flatMap(it ->
                        signings.of(SigningKind.PLACEMENT_AGREEMENT, it.id().value()))
                .filter(it -> it.closedBecause().isEmpty())
                .map(AgreementCheck::waiting)
                .orElse("The agreement is not finished.");
    }

    private static String waiting(SigningState state) {
        return state.lines().stream()
                .filter(it -> it.signer().required() && it.signed().isEmpty())
                .map(it -> it.signer().role().words().toLowerCase(Locale.UK))
                .distinct()
                .collect(Collectors.joining(", ", "Still to sign: ", "."));
    }
}
