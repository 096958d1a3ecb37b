package uk.waymark.assurance.gate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import uk.waymark.calendar.DayWords;
import uk.waymark.settings.Values;

/** A signed agreement that covers the day. */
@Singleton
final class AgreementCheck implements GateCheck {
    private final GateRows rows;

    AgreementCheck(GateRows rows) {
        this.rows = rows;
    }

    @Override
    public Part part() {
        return Part.AGREEMENT;
    }

    @Override
    public GateItem check(Pair pair, LocalDate day, Values settings) {
        if (!settings.get(GateSettings.AGREEMENT)) {
            return GateItem.inOrder(part(), "Your school's settings do not ask for one here.", "");
        }
        return rows.agreements(pair.school(), pair.provider()).stream()
                .filter(it -> !day.isBefore(it.signedOn()) && !day.isAfter(it.endsOn()))
                .findFirst()
                .map(it -> GateItem.inOrder(
                        part(),
                        "Signed on " + DayWords.of(it.signedOn()) + ", holds until " + DayWords.of(it.endsOn()) + ".",
                        ""))
                .orElseGet(() -> GateItem.missing(
                        part(),
                        "No signed agreement covers " + DayWords.of(day) + ".",
                        "The AP lead puts it on record.",
                        ""));
    }
}
