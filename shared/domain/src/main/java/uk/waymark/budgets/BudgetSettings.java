package uk.waymark.budgets;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** What a school decides about money for alternative provision. */
@Factory
public class BudgetSettings {
    /** Who says yes to a budget. */
    public enum Approver {
        HEAD("The head"),
        GOVERNORS("The governing body");

        private final String words;

        Approver(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Catalogue row CX-39. */
    public static final Setting<Approver> APPROVER = Setting.choice(
            "budget.approver",
            "Who approves the AP budget",
            "Governors approve it themselves, with the number of the minute.",
            Approver.GOVERNORS,
            Approver.class);

    public static final Setting<FinancialYear.Begins> YEAR = Setting.choice(
            "budget.year",
            "When your financial year begins",
            "Budget, commitment and invoices are summed up by it.",
            FinancialYear.Begins.SEPTEMBER,
            FinancialYear.Begins.class);

    /** Catalogue row BUD-01: in good time. */
    public static final Setting<Integer> DAYS_BEFORE = Setting.number(
            "budget.days_before",
            "Days before the year by which its AP budget is approved",
            "It is asked for three months ahead of that.",
            30,
            0,
            180);

    /** Catalogue row BUD-05. */
    public static final Setting<Integer> WARN = Setting.number(
            "budget.warn",
            "Per cent of the AP budget from which you are warned",
            "Of what is paid and committed together.",
            90,
            10,
            100);

    @Bean
    @Singleton
    SettingList budgetSettings() {
        Map<String, String> approvers = new LinkedHashMap<>();
        Stream.of(Approver.values()).forEach(it -> approvers.put(it.name(), it.words()));
        Map<String, String> years = new LinkedHashMap<>();
        Stream.of(FinancialYear.Begins.values()).forEach(it -> years.put(it.name(), it.words()));
        return new SettingList(
                "Money for alternative provision",
                List.of(APPROVER, YEAR, DAYS_BEFORE, WARN),
                Map.of(APPROVER.name(), approvers, YEAR.name(), years));
    }
}
