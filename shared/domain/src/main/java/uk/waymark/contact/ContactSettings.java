package uk.waymark.contact;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** How often a school is in touch with a placed pupil. Catalogue rows PAS-01, PAS-02, PAS-17, CX-03, CX-47. */
@Factory
public class ContactSettings {
    public static final Setting<Boolean> WEEKLY_WELLBEING = Setting.yesNo(
            "contact.weekly_wellbeing",
            "Somebody speaks to each placed pupil every week",
            "How they are, in weeks with a school day. The AP lead has it on the board until it is written down.",
            true);

    public static final Setting<Boolean> WEEKLY_PROVIDER = Setting.yesNo(
            "contact.weekly_provider",
            "Somebody speaks to the provider and the pupil every week",
            "News, attendance, progress and care, in weeks with a school day.",
            true);

    public static final Setting<Integer> EXTRA_CHECKS = Setting.number(
            "contact.extra_checks",
            "Further welfare checks a week for a pupil who is not on a site every day",
            "By telephone, online or at home; 0 where none is asked for.",
            1,
            0,
            5);

    public static final Setting<CallParty> DAILY_CALL = Setting.choice(
            "contact.daily_call_party",
            "To whom the daily call about attendance goes",
            "The board of the week shows whether it was made.",
            CallParty.PROVIDER,
            CallParty.class);

    @Bean
    @Singleton
    SettingList contactSettings() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("yes", "Yes");
        yesNo.put("no", "No");
        Map<String, String> parties = new LinkedHashMap<>();
        Arrays.stream(CallParty.values()).forEach(it -> parties.put(it.name(), it.words()));
        return new SettingList(
                "Contact with placed pupils",
                List.of(WEEKLY_WELLBEING, WEEKLY_PROVIDER, EXTRA_CHECKS, DAILY_CALL),
                Map.of(WEEKLY_WELLBEING.name(), yesNo, WEEKLY_PROVIDER.name(), yesNo, DAILY_CALL.name(), parties));
    }
}
