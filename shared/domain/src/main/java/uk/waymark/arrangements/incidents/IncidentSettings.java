package uk.waymark.arrangements.incidents;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import uk.waymark.access.Role;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** Who hears of a behaviour incident, and who decides. Safeguarding always goes to the DSL, as a concern. Catalogue row CX-43. */
@Factory
public class IncidentSettings {
    /** Who is told of an incident. */
    public enum Route {
        BOTH_COPIED(
                "The AP lead and the head, with the DSL copied",
                Set.of(Role.AP_LEAD, Role.HEAD, Role.DSL, Role.DEPUTY_DSL),
                false),
        LEAD_WITH_HEAD("The AP lead with the head", Set.of(Role.AP_LEAD, Role.HEAD), false),
        LEAD_WITH_LEADERS(
                "The AP lead with senior leaders and the head; what is serious is decided together",
                Set.of(Role.AP_LEAD, Role.HEAD),
                true),
        LEAD_FIRST("The AP lead first, with the DSL alongside", Set.of(Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL), false);

        private final String words;
        private final Set<Role> told;
        private final boolean together;

        Route(String words, Set<Role> told, boolean together) {
            this.words = words;
            this.told = told;
            this.together = together;
        }

        public String words() {
            return words;
        }

        Set<Role> told() {
            return told;
        }

        /** Whether a serious incident is decided together with somebody, who is then named. */
        boolean isTogether() {
            return together;
        }
    }

    /** Who decides what happens. */
    public enum Deciders {
        LEAD_OR_HEAD("The AP lead or the head", Set.of(Role.AP_LEAD, Role.HEAD)),
        HEAD("The head", Set.of(Role.HEAD)),
        LEAD("The AP lead", Set.of(Role.AP_LEAD));

        private final String words;
        private final Set<Role> roles;

        Deciders(String words, Set<Role> roles) {
            this.words = words;
            this.roles = roles;
        }

        public String words() {
            return words;
        }

        Set<Role> roles() {
            return roles;
        }
    }

    public static final Setting<Route> ROUTE = Setting.choice(
            "incident.route",
            "Who hears of a behaviour incident of a placed pupil",
            "What is about a child's safety is always raised as a concern, which goes to the DSL.",
            Route.BOTH_COPIED,
            Route.class);

    public static final Setting<Deciders> DECIDERS = Setting.choice(
            "incident.deciders",
            "Who decides what happens after a behaviour incident",
            "The provider is told what it has to know of the decision. Only the head suspends.",
            Deciders.LEAD_OR_HEAD,
            Deciders.class);

    @Bean
    @Singleton
    SettingList incidentSettings() {
        return new SettingList(
                "Behaviour incidents",
                List.of(ROUTE, DECIDERS),
                Map.of(
                        ROUTE.name(), words(Route.values(), Route::words),
                        DECIDERS.name(), words(Deciders.values(), Deciders::words)));
    }

    private static <E extends Enum<E>> Map<String, String> words(E[] values, Function<E, String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> all.put(value.name(), words.apply(value)));
        return all;
    }
}
