package uk.waymark.assurance.gate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.assurance.gate.GateSettings.Allowed;
import uk.waymark.assurance.gate.GateSettings.ChecksOwner;
import uk.waymark.assurance.registration.Registration;
import uk.waymark.assurance.registration.RegistrationTests;
import uk.waymark.settings.Values;

/** Whether the school's own policy allows the provider. Catalogue rows PRV-15, PRV-19, PRV-20, PRV-21. */
@Singleton
final class ChoiceCheck implements GateCheck {
    private static final String WHERE = "registration";

    private final RegistrationTests tests;

    ChoiceCheck(RegistrationTests tests) {
        this.tests = tests;
    }

    @Override
    public Part part() {
        return Part.CHOICE;
    }

    @Override
    public GateItem check(Pair pair, LocalDate day, Values settings) {
        var registration = tests.registration(pair.school(), pair.provider());
        return forbidden(pair, registration, settings)
                .map(why -> GateItem.missing(part(), why, mender(settings), WHERE))
                .orElseGet(() -> GateItem.inOrder(
                        part(), "Allowed: " + settings.get(GateSettings.ALLOWED).words() + ".", WHERE));
    }

    private Optional<String> forbidden(Pair pair, Registration registration, Values settings) {
        if (settings.get(GateSettings.CHECKS_OWNER) == ChecksOwner.LA_ASSURED
                && !tests.confirmed(pair.school(), pair.provider())) {
            return Optional.of("The authority's confirmation of its checks is not on record.");
        }
        var registered = registration.status().isRegistered();
        return switch (settings.get(GateSettings.ALLOWED)) {
            case LA_LIST ->
                when(
                        !tests.listed(pair.school(), pair.provider()).orElse(false),
                        "It is not on the local authority's list, as far as your school has looked.");
            case REGISTERED_IF_ACCREDITED ->
                when(
                        registration.accredited() && !registered,
                        "It delivers accredited education and is not registered with the department.");
            case REGISTERED_PREFERRED, ANY_LAWFUL ->
                when(
                        !registered && registration.lawfulBecause().isEmpty(),
                        "It is not registered, and nothing on record says why it need not be.");
        };
    }

    private static Optional<String> when(boolean forbidden, String why) {
        return forbidden ? Optional.of(why) : Optional.empty();
    }

    private static String mender(Values settings) {
        return "The AP lead can put it on record; an exception is signed by "
                + (settings.get(GateSettings.ALLOWED) == Allowed.LA_LIST
                        ? "the trust's executive."
                        : settings.get(GateSettings.APPROVER).words().toLowerCase(java.util.Locale.UK) + ".");
    }
}
