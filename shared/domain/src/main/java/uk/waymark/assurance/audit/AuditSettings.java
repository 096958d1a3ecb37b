package uk.waymark.assurance.audit;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.settings.Setting;
import uk.waymark.settings.SettingList;

/** How a school audits providers, and for how long its approval holds. Catalogue rows AUP-06, AUP-09, AUP-10, CX-32, CX-34. */
@Factory
public class AuditSettings {
    /** The audit forms that are shipped; each is composed from the one bank of questions. */
    public enum AuditForm {
        FULL("audit-full", "Every question of the bank"),
        INDEPENDENT_SPECIAL("audit-000", "Audit form of an independent special school"),
        TRUST("audit-001", "Checklists of a multi-academy trust"),
        MAINSTREAM("audit-002", "Provider check of a mainstream school"),
        TRUST_PRIMARY("audit-003", "Checks before placement of a primary school in a trust"),
        SEN_GROUP("audit-004", "Check of an independent SEN group");

        private final String form;
        private final String words;

        AuditForm(String form, String words) {
            this.form = form;
            this.words = words;
        }

        /** The name of the form's file. */
        public String form() {
            return form;
        }

        public String words() {
            return words;
        }
    }

    public static final Setting<AuditForm> FORM = Setting.choice(
            "provider.audit.form",
            "Form for auditing a provider",
            "Audits that are started from then on use it; one that has begun keeps its own.",
            AuditForm.FULL,
            AuditForm.class);

    public static final Setting<Integer> RECHECK = Setting.number(
            "provider.recheck_months",
            "Months for which an approval holds",
            "After them the provider is audited anew, and its risk assessment with it.",
            12,
            1,
            36);

    public static final Setting<Integer> RECHECK_AFTER_CHANGE = Setting.number(
            "provider.recheck.after_change",
            "School days to look again after a change at the provider",
            "New premises, a new leader or a material incident. Until then the approval holds; after it no placement may start.",
            10,
            1,
            60);

    public static final Setting<Integer> FINDING_DAYS = Setting.number(
            "audit.finding.days",
            "School days to put a finding right, where the audit says nothing else",
            "A finding that is serious is better given a day of its own.",
            20,
            1,
            100);

    public static final Setting<Integer> QUALITY_CHECK = Setting.number(
            "audit.quality_check.weeks",
            "School weeks after an approval until the next quality check",
            "It is put on the AP lead's list of what is due when the head approves.",
            12,
            1,
            39);

    @Bean
    @Singleton
    SettingList auditSettings() {
        Map<String, String> forms = new LinkedHashMap<>();
        for (var form : AuditForm.values()) {
            forms.put(form.name(), form.words());
        }
        return new SettingList(
                "Auditing providers",
                List.of(FORM, RECHECK, RECHECK_AFTER_CHANGE, FINDING_DAYS, QUALITY_CHECK),
                Map.of(FORM.name(), forms));
    }
}
