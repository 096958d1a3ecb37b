package uk.waymark.assurance.insurance;

import java.util.Optional;
import uk.waymark.money.Pounds;
import uk.waymark.settings.Setting;
import uk.waymark.settings.Values;

/**
 * What an insurance policy covers. Beside these stands the fifth kind, a subcontractor's insurance, which is a set of these four of its
 * own. Policies call one kind professional indemnity or professional negligence: it is the same.
 */
public enum InsuranceKind {
    PUBLIC_LIABILITY("Public liability", Optional.of(InsuranceSettings.PUBLIC)),
    EMPLOYERS_LIABILITY("Employer's liability", Optional.of(InsuranceSettings.EMPLOYERS)),
    PROFESSIONAL_INDEMNITY(
            "Professional indemnity (also called professional negligence)", Optional.of(InsuranceSettings.INDEMNITY)),
    MOTOR("Motor", Optional.empty());

    private static final String ADEQUACY =
            "Whether this cover is adequate remains our own responsibility at all times, whoever has looked at it.";

    private final String words;
    private final Optional<Setting<Pounds>> minimum;

    InsuranceKind(String words, Optional<Setting<Pounds>> minimum) {
        this.words = words;
        this.minimum = minimum;
    }

    public String words() {
        return words;
    }

    /** Whether a sum for any one event belongs to it; motor insurance has none that is fixed. */
    public boolean hasSum() {
        return minimum.isPresent();
    }

    Optional<Pounds> minimum(Values settings) {
        return minimum.map(settings::get);
    }

    /** What the provider declares when it records a policy. Catalogue rows INS-04 and INS-07. */
    public String declaration() {
        return this == MOTOR
                ? "This cover matches what we are liable for when vehicles carry pupils and their visitors. " + ADEQUACY
                : ADEQUACY;
    }
}
