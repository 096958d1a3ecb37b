package uk.waymark.assurance.registration;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;
import uk.waymark.settings.Values;

/** From when on a provider has to be registered, as a school counts. Catalogue rows PRV-04 to PRV-07 and CX-17; each from a day on. */
@Factory
public class RegistrationSettings {
    public static final Setting<Integer> HOURS = Setting.number(
                    "reg.hours",
                    "Hours a week from which education is full time",
                    "A pupil taught for as many hours by one provider counts for its registration.",
                    18,
                    1,
                    40)
            .unlawful(
                    hours -> hours > 18,
                    "the department counts 18 hours a week and more as full time; a school may only be stricter.");

    public static final Setting<Integer> PUPILS = Setting.number(
                    "reg.pupils",
                    "Full-time pupils from whom on a provider must be registered",
                    "Counts every school on Waymark, and those others that the provider states.",
                    5,
                    1,
                    50)
            .unlawful(
                    pupils -> pupils > 5,
                    "five full-time pupils make an independent school in law; a school may only be stricter.");

    public static final Setting<Integer> WARN = Setting.number(
            "reg.pupils.warn",
            "Full-time pupils from whom on you are warned",
            "Before the number is reached from which the provider must be registered.",
            4,
            1,
            50);

    public static final Setting<Boolean> ANY_PLAN = Setting.yesNo(
                    "reg.any_ehc",
                    "One full-time pupil with an EHC plan is enough",
                    "Then the provider must be registered whatever the number.",
                    true)
            .unlawful(yes -> !yes, "one full-time pupil with a plan makes an independent school in law.");

    public static final Setting<Boolean> ANY_CARE = Setting.yesNo(
                    "reg.any_lac",
                    "One full-time pupil who is looked after is enough",
                    "Then the provider must be registered whatever the number.",
                    true)
            .unlawful(yes -> !yes, "one full-time pupil who is looked after makes an independent school in law.");

    /** The thresholds of one school on one day. */
    static RegistrationTest.Thresholds of(Values values) {
        return new RegistrationTest.Thresholds(
                values.get(HOURS), values.get(PUPILS), values.get(WARN), values.get(ANY_PLAN), values.get(ANY_CARE));
    }

    @Bean
    @Singleton
    SettingList registrationSettings() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        return new SettingList(
                "Registration of providers",
                List.of(HOURS, PUPILS, WARN, ANY_PLAN, ANY_CARE),
                Map.of(ANY_PLAN.name(), yesNo, ANY_CARE.name(), yesNo));
    }
}
