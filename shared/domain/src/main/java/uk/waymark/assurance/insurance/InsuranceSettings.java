package uk.waymark.assurance.insurance;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.waymark.money.Pounds;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school asks of a provider's insurance. Catalogue rows INS-09 and CX-18. */
@Factory
public class InsuranceSettings {
    public static final Setting<Pounds> PUBLIC = minimum("public", "public liability", 5_000_000);
    public static final Setting<Pounds> EMPLOYERS = minimum("employers", "employer's liability", 10_000_000)
            .unlawful(
                    sum -> sum.compareTo(Pounds.of(5_000_000)) < 0,
                    "the law wants every employer insured for at least £5,000,000.");
    public static final Setting<Pounds> INDEMNITY =
            minimum("indemnity", "professional indemnity, also called professional negligence", 2_000_000);

    private static Setting<Pounds> minimum(String name, String what, long standard) {
        return Setting.money(
                "insurance.min." + name,
                "The least sum of " + what + ", in pounds for any one event",
                "A provider with less is not in order for your school, and no new placement starts there.",
                standard);
    }

    @Bean
    @Singleton
    SettingList insuranceSettings() {
        return new SettingList("Insurance", List.of(PUBLIC, EMPLOYERS, INDEMNITY), Map.of());
    }
}
