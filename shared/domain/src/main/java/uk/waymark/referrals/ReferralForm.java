package uk.waymark.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.forms.Filling;
import uk.waymark.settings.Values;

/** What the other rules have to know of the filled-in form {@code referral}. */
final class ReferralForm {
    static final String NAME = "referral";
    private static final List<String> SESSIONS =
            List.of("mon-am", "mon-pm", "tue-am", "tue-pm", "wed-am", "wed-pm", "thu-am", "thu-pm", "fri-am", "fri-pm");
    private static final List<String> HOURS = List.of("hours-provision", "hours-school", "hours-elsewhere");

    private final Filling filling;

    ReferralForm(Filling filling) {
        this.filling = filling;
    }

    private Optional<String> value(String path) {
        return filling.answer(path).values().stream()
                .filter(it -> !it.isBlank())
                .findFirst();
    }

    private boolean says(String path, String value) {
        return value(path).filter(value::equals).isPresent();
    }

    Optional<LegalBasis> basis() {
        return value("basis").map(it -> LegalBasis.valueOf(it.replace('-', '_')));
    }

    Optional<Aim> aim() {
        return value("aim").map(it -> Aim.valueOf(it.replace('-', '_')));
    }

    /** Each ground in the words of the form, what was written about another one included. */
    List<String> grounds() {
        var answer = filling.answer("grounds");
        var words = filling.form().at("grounds").stream()
                .flatMap(question -> answer.values().stream().map(question::words));
        return Stream.concat(words, Stream.of(answer.comment()).filter(it -> !it.isBlank()))
                .toList();
    }

    Where where() {
        return value("where").map(Where::of).orElse(Where.OFF_SITE);
    }

    /** Whether the pupil lives in the children's home, and why it is used is written down. */
    boolean isResident() {
        return says("where/lives-there", "yes") && value("where/reason").isPresent();
    }

    Optional<LocalDate> assessedOn() {
        return value("assessed").map(LocalDate::parse);
    }

    boolean isLimitedByHealth() {
        return says("medical-limit", "yes");
    }

    /** Hours of education a week, everywhere. */
    double hours() {
        return HOURS.stream()
                .flatMap(it -> value(it).stream())
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    /** The sessions of the week for which nothing is arranged. */
    List<String> gaps() {
        return SESSIONS.stream()
                .filter(it -> says(it, "nothing"))
                .flatMap(it -> filling.form().at(it).stream())
                .map(it -> it.text())
                .toList();
    }

    /** How the week adds up, when it does not; empty when it does. Catalogue rows REF-30, REF-31. */
    Optional<String> shortfall(int fullTime) {
        if (isLimitedByHealth()) {
            return Optional.empty();
        }
        if (!gaps().isEmpty()) {
            return Optional.of("Nothing is arranged for " + String.join(", ", gaps())
                    + ". Away from the provision the pupil attends school as usual.");
        }
        return hours() < fullTime
                ? Optional.of("The week adds up to " + hours() + " hours; full time is " + fullTime + ".")
                : Optional.empty();
    }

    /** What makes it no alternative provision at all, or keeps it from being submitted. */
    Optional<Refused> refuse(Values settings) {
        var where = where();
        if (where == Where.ON_SITE && !settings.get(ReferralSettings.ON_SITE)) {
            return refused(
                    "ON_SITE_OFF",
                    "Your school has no alternative provision on its own premises. Choose a provider, or change the setting.");
        }
        if (where == Where.ON_SITE && says("where/same-class", "yes")) {
            return refused(
                    "SAME_CLASS",
                    "A pupil who is taught as one of the class in a room beside it is not in alternative provision. Withdraw this"
                            + " referral and plan it as support in class.");
        }
        if (where == Where.HOME && !says("where/lives-there", "yes")) {
            return refused(
                    "NOT_RESIDENT",
                    "A linked children's home is only ever for pupils who live in it. Choose another place.");
        }
        return settings.get(ReferralSettings.FULL_TIME) == ReferralSettings.Rule.REQUIRED
                ? shortfall(settings.get(ReferralSettings.FULL_TIME_HOURS))
                        .flatMap(why ->
                                refused("FULL_TIME", why + " Arrange the rest, or say which condition rules it out."))
                : Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
