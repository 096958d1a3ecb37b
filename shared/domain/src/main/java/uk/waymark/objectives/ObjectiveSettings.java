package uk.waymark.objectives;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** How many objectives a placement has. Catalogue rows ILP-18, CX-30. */
@Factory
public class ObjectiveSettings {
    public static final Setting<Integer> MIN = Setting.number(
            "objectives.min",
            "Fewest objectives of a placement",
            "A placement does not begin with fewer; 0 where none is asked for.",
            1,
            0,
            20);

    public static final Setting<Integer> MAX =
            Setting.number("objectives.max", "Most objectives at a time", "0 where there is no limit.", 0, 0, 50);

    public static final Setting<Integer> SHOWN = Setting.number(
            "objectives.shown",
            "Rows for objectives on a new agreement",
            "More can be added; this is how many lines the form shows at first.",
            1,
            1,
            20);

    @Bean
    @Singleton
    SettingList objectiveSettings() {
        return new SettingList("Objectives", List.of(MIN, MAX, SHOWN), Map.of());
    }
}
