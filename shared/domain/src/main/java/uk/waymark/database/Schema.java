package uk.waymark.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the schema of this version, and gives the application's own user what it needs there and no more: what is
 * only ever added to can be read and added to, never changed or removed.
 */
public final class Schema {
    /** The tables to which rows are only added. */
    public static final List<String> APPEND_ONLY = List.of(
            "trail_entry",
            "objective",
            "return_plan",
            "return_agreement",
            "return_readiness",
            "placement_outcome",
            "ending_support",
            "ending_handover",
            "destination",
            "next_step",
            "pupil_leaving",
            "objective_version",
            "objective_measure",
            "objective_close",
            "referral_round",
            "referral_voice",
            "referral_candidate",
            "referral_visit",
            "referral_visit_done",
            "referral_decision",
            "referral_told",
            "school_premises",
            "key_contact",
            "information_request",
            "information_item",
            "information_document",
            "information_withdrawal",
            "information_read",
            "information_told",
            "needs_page",
            "placement_contact",
            "safety_statement",
            "belonging_line",
            "belonging_step",
            "day_arrangement",
            "meal_payment",
            "support_task",
            "trail_seal",
            "progress_note",
            "progress_note_step",
            "photo_consent",
            "school_news",
            "school_news_end",
            "school_news_told",
            "progress_report",
            "progress_report_version",
            "progress_report_step",
            "teaching_criteria",
            "budget",
            "budget_decision",
            "placement_cost",
            "invoice",
            "invoice_step",
            "meeting",
            "meeting_invitation",
            "meeting_view",
            "meeting_part",
            "meeting_record",
            "meeting_cancel",
            "meeting_request",
            "direction",
            "direction_version",
            "direction_decision",
            "direction_served",
            "direction_end",
            "managed_move",
            "authority_told",
            "mark",
            "concern",
            "concern_step",
            "pupil_change",
            "setting_value",
            "timetable_pattern",
            "timetable_pattern_session",
            "attendance_procedure",
            "timetable_day_change",
            "register_entry",
            "contact_attempt",
            "overdue_rung",
            "attendance_intervention_step",
            "code_mapping",
            "write_back_line",
            "write_back_left_out",
            "commission_standing",
            "staff_detail",
            "staff_check",
            "staff_training",
            "staff_assurance",
            "assurance_letter",
            "assurance_letter_staff",
            "assurance_letter_answer",
            "change_notice",
            "change_notice_school",
            "filtering_statement",
            "school_training",
            "school_training_effect",
            "school_training_review",
            "risk_assessment",
            "risk_hazard",
            "risk_approval",
            "risk_in_use",
            "risk_review",
            "initial_assessment",
            "intervention_plan",
            "plan_milestone",
            "plan_link",
            "plan_need",
            "plan_agreed",
            "plan_delegation",
            "plan_check",
            "ehc_provision",
            "ehc_provision_look",
            "ehc_provision_end",
            "semh_plan",
            "learning_plan",
            "learning_target",
            "learning_plan_answer",
            "course_statement",
            "agency_statement",
            "curriculum_statement",
            "curriculum_subject",
            "adaptation_effect",
            "attainment",
            "qualification",
            "qualification_step",
            "outcome_mark",
            "provision_review",
            "expiry_warning",
            "insurance_policy",
            "insurance_vehicles",
            "insurance_check",
            "provider_policy",
            "policy_read",
            "school_policy",
            "policy_acknowledgement",
            "provider_statement",
            "provider_statement_seen",
            "guidance_followed",
            "site_description",
            "site_certificate",
            "site_check",
            "site_agreement",
            "provider_registration",
            "provider_inspection",
            "provider_inspection_read",
            "authority_word",
            "provider_offer",
            "provider_look",
            "provider_agreement",
            "gate_exception",
            "gate_exception_end",
            "audit_conclusion",
            "provider_decision",
            "provider_recheck",
            "audit_share",
            "audit_evidence",
            "obligation_step",
            "form_edition",
            "filling_answer_log",
            "signing",
            "signing_line",
            "signing_signature",
            "signing_close",
            "agreement_version",
            "agreement_value",
            "agreement_change",
            "agreement_completed",
            "agreement_copy",
            "agreement_copy_done",
            "document",
            "document_chunk",
            "document_sent",
            "arrangement",
            "arrangement_session",
            "arrangement_decision",
            "arrangement_record",
            "arrangement_review",
            "welfare_check",
            "flexi_request",
            "flexi_decision",
            "flexi_agreement",
            "flexi_end",
            "behaviour_incident",
            "behaviour_incident_decision",
            "family_contact",
            "family_contact_detail",
            "family_email_check",
            "family_responsibility",
            "family_contact_end",
            "family_access",
            "family_release",
            "family_release_end",
            "family_view",
            "family_absence");

    private Schema() {}

    /** Runs the migrations that are missing. */
    public static void migrate(DatabaseAddress owner) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** The statements that let the user work in the database, for whoever looks after it to run. */
    public static List<String> grants(DatabaseAddress owner, String database, String user, String host)
            throws SQLException {
        var account = "'" + quoted(user) + "'@'" + quoted(host) + "'";
        List<String> grants = new ArrayList<>();
        for (var table : tables(owner, database)) {
            var rights = APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
            if (table.equals("flyway_schema_history")) {
                rights = "SELECT";
            }
            grants.add("GRANT " + rights + " ON `" + database + "`.`" + table + "` TO " + account);
        }
        return grants;
    }

    private static List<String> tables(DatabaseAddress owner, String database) throws SQLException {
        try (var connection = owner.connect();
                var query = connection.prepareStatement(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = ? ORDER BY table_name")) {
            query.setString(1, database);
            try (var rows = query.executeQuery()) {
                List<String> tables = new ArrayList<>();
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
                return tables;
            }
        }
    }

    /** Makes the application's user, or gives it a new password, with these grants and no others. */
    public static void makeUser(DatabaseAddress owner, String database, String user, String host, String password)
            throws SQLException {
        var account = "'" + quoted(user) + "'@'" + quoted(host) + "'";
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + quoted(password) + "'");
            statement.execute("ALTER USER " + account + " IDENTIFIED BY '" + quoted(password) + "'");
            for (var grant : grants(owner, database, user, host)) {
                statement.execute(grant);
            }
        }
    }

    /** Gives the application's user, as the server knows it, the grants of this version. Fails where the owner may not grant. */
    public static void grantTo(DatabaseAddress application, DatabaseAddress owner) throws SQLException {
        try (var asked = application.connect();
                var question = asked.createStatement();
                var answer = question.executeQuery("SELECT CURRENT_USER(), DATABASE()")) {
            answer.next();
            var account = answer.getString(1);
            var at = account.lastIndexOf('@');
            try (var connection = owner.connect();
                    var statement = connection.createStatement()) {
                for (var grant :
                        grants(owner, answer.getString(2), account.substring(0, at), account.substring(at + 1))) {
                    statement.execute(grant);
                }
            }
        }
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("'", "''");
    }
}
