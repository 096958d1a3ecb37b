package uk.waymark.assurance.insurance;

import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.money.Pounds;

/** What cannot be right about an insurance policy, in words for whoever typed it. */
final class CoverRefusals {
    private static final int LONGEST_YEARS = 10;

    private CoverRefusals() {}

    static Optional<Refused> of(NewCover cover) {
        if (cover.insurer().isBlank() || cover.number().isBlank()) {
            return refused(
                    "INVALID", "Write who insures you, and the number of the policy; both are on the certificate.");
        }
        if (cover.insurer().length() > 200
                || cover.number().length() > 100
                || cover.conditions().length() > 2_000) {
            return refused(
                    "INVALID",
                    "The insurer has at most 200 characters, the number 100 and the special conditions 2,000. Shorten what is longer.");
        }
        if (cover.expiresOn().isBefore(cover.startsOn())) {
            return refused("DATES", "The policy would run out before it starts. Check both days on the certificate.");
        }
        if (cover.startsOn().plusYears(LONGEST_YEARS).isBefore(cover.expiresOn())) {
            return refused("DATES", "The policy would run for more than ten years. Check the year of both days.");
        }
        return sum(cover).or(() -> declaration(cover));
    }

    private static Optional<Refused> sum(NewCover cover) {
        if (!cover.kind().hasSum()) {
            return cover.sum().isBlank()
                    ? Optional.empty()
                    : refused(
                            "SUM",
                            "Motor insurance has no fixed sum. Leave the sum empty; a limit goes into the conditions.");
        }
        return Pounds.read(cover.sum()).filter(sum -> sum.pence() > 0).isPresent()
                ? Optional.empty()
                : refused("SUM", Pounds.HOW);
    }

    private static Optional<Refused> declaration(NewCover cover) {
        return cover.declared()
                ? Optional.empty()
                : refused("DECLARATION", "Tick the declaration: your schools rely on it, and it stays with you.");
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
