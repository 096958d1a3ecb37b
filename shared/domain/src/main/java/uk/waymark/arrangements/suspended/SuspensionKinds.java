package uk.waymark.arrangements.suspended;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What can be due after a suspension. Deadlines DL-22 and DL-23. */
@Factory
class SuspensionKinds {
    static final String EDUCATION = "suspension.education";
    static final String PLAN = "suspension.plan";

    static final Setting<Integer> PLAN_AFTER = Setting.number(
            "suspension.plan.days",
            "Longest suspension, in school days, after which a placement needs no plan from the start",
            "A placement that follows a longer one carries a plan from its first day.",
            5,
            0,
            45);

    @Bean
    @Singleton
    SettingList suspensionPlanSettings() {
        return new SettingList("Placements after a suspension", List.of(PLAN_AFTER), Map.of());
    }

    @Bean
    @Singleton
    ObligationKinds suspensionObligations() {
        return new ObligationKinds(List.of(
                new ObligationKind(
                        EDUCATION,
                        "Full-time education during a suspension",
                        "From the sixth school day, or sooner, it has to be running (BEH-03; timetable.suspension.provision-from)",
                        "Education that was arranged, or the end of the suspension",
                        "The head is told; a duty in law is not kept"),
                new ObligationKind(
                        PLAN,
                        "A plan for a placement after a long suspension",
                        "After a suspension of more than five school days, from the start (BEH-02; suspension.plan.days)",
                        "The plan for the return",
                        "The head is told")));
    }
}
