package uk.waymark.access;

import static uk.waymark.access.Right.ACCEPT_LETTERS;
import static uk.waymark.access.Right.ANNOUNCE_CLOSURE;
import static uk.waymark.access.Right.APPROVE_FOR_GOVERNORS;
import static uk.waymark.access.Right.APPROVE_PART_TIME;
import static uk.waymark.access.Right.APPROVE_PROVIDERS;
import static uk.waymark.access.Right.AUDIT_PROVIDERS;
import static uk.waymark.access.Right.DECIDE_CODES;
import static uk.waymark.access.Right.DECIDE_REFERRALS;
import static uk.waymark.access.Right.DECIDE_SENIOR_CODES;
import static uk.waymark.access.Right.DIRECT_OFF_SITE;
import static uk.waymark.access.Right.HANDLE_CONCERNS;
import static uk.waymark.access.Right.IMPORT_PUPILS;
import static uk.waymark.access.Right.KEEP_BUDGET;
import static uk.waymark.access.Right.KEEP_FAMILY_CONTACTS;
import static uk.waymark.access.Right.KEEP_PROVIDER_RECORD;
import static uk.waymark.access.Right.KEEP_TRAINING;
import static uk.waymark.access.Right.MAKE_CONTACT;
import static uk.waymark.access.Right.MAKE_REFERRALS;
import static uk.waymark.access.Right.MANAGE_CALENDAR;
import static uk.waymark.access.Right.MANAGE_CONTACTS;
import static uk.waymark.access.Right.MANAGE_FORMS;
import static uk.waymark.access.Right.MANAGE_ORGANISATIONS;
import static uk.waymark.access.Right.MANAGE_PROVIDER_PEOPLE;
import static uk.waymark.access.Right.MANAGE_SCHOOL_PEOPLE;
import static uk.waymark.access.Right.MANAGE_SETTINGS;
import static uk.waymark.access.Right.MANAGE_SITES;
import static uk.waymark.access.Right.MANAGE_TRUST_SETTINGS;
import static uk.waymark.access.Right.MANAGE_WORKERS;
import static uk.waymark.access.Right.MARK_ATTENDANCE;
import static uk.waymark.access.Right.PLACE_PUPILS;
import static uk.waymark.access.Right.PLAN_SUPPORT;
import static uk.waymark.access.Right.PROPOSE_ARRANGEMENTS;
import static uk.waymark.access.Right.PUBLISH_NEWS;
import static uk.waymark.access.Right.RAISE_CONCERNS;
import static uk.waymark.access.Right.RELEASE_TO_FAMILY;
import static uk.waymark.access.Right.SEE_ASSURANCE;
import static uk.waymark.access.Right.SEE_ATTENDANCE;
import static uk.waymark.access.Right.SEE_BUDGET;
import static uk.waymark.access.Right.SEE_DIRECTORY;
import static uk.waymark.access.Right.SEE_DUE;
import static uk.waymark.access.Right.SEE_FIGURES;
import static uk.waymark.access.Right.SEE_OWN_CHILD;
import static uk.waymark.access.Right.SEE_PLACED_PUPILS;
import static uk.waymark.access.Right.SEE_PROVIDER_CONCERNS;
import static uk.waymark.access.Right.SEE_PUPILS;
import static uk.waymark.access.Right.SEE_WHEREABOUTS;
import static uk.waymark.access.Right.SHARE_INFORMATION;
import static uk.waymark.access.Right.SIGN_AGREEMENTS;
import static uk.waymark.access.Right.SIGN_EXCEPTIONS;
import static uk.waymark.access.Right.SIGN_LETTERS;
import static uk.waymark.access.Right.SPEAK_FOR_CHILD;
import static uk.waymark.access.Right.SUSPEND;
import static uk.waymark.access.Right.TELL_CHANGES;
import static uk.waymark.access.Right.WRITE_NOTES;
import static uk.waymark.access.Right.WRITE_REPORTS;

import java.util.Set;

/** The one table of who may do what, after part C of the catalogue. A right that is not named here is not held. */
public final class Rights {
    private Rights() {}

    /** The rights of a role; what rows they reach is a matter of the grant's scope. */
    public static Set<Right> of(Role role) {
        return switch (role) {
            case HEAD ->
                Set.of(
                        SEE_WHEREABOUTS,
                        SEE_PUPILS,
                        IMPORT_PUPILS,
                        PLACE_PUPILS,
                        MANAGE_CALENDAR,
                        SEE_DIRECTORY,
                        MANAGE_CONTACTS,
                        MANAGE_SCHOOL_PEOPLE,
                        SEE_FIGURES,
                        SEE_ATTENDANCE,
                        DECIDE_CODES,
                        DECIDE_SENIOR_CODES,
                        MAKE_CONTACT,
                        MANAGE_WORKERS,
                        APPROVE_PART_TIME,
                        SUSPEND,
                        MANAGE_SETTINGS,
                        SEE_ASSURANCE,
                        AUDIT_PROVIDERS,
                        APPROVE_PROVIDERS,
                        ACCEPT_LETTERS,
                        SIGN_EXCEPTIONS,
                        MANAGE_FORMS,
                        KEEP_TRAINING,
                        SEE_DUE,
                        MAKE_REFERRALS,
                        DECIDE_REFERRALS,
                        PLAN_SUPPORT,
                        SHARE_INFORMATION,
                        RELEASE_TO_FAMILY,
                        PUBLISH_NEWS,
                        KEEP_FAMILY_CONTACTS,
                        DIRECT_OFF_SITE,
                        KEEP_BUDGET,
                        SEE_BUDGET,
                        PROPOSE_ARRANGEMENTS);
            case AP_LEAD ->
                Set.of(
                        SEE_WHEREABOUTS,
                        SEE_PUPILS,
                        PLACE_PUPILS,
                        SEE_DIRECTORY,
                        MANAGE_CONTACTS,
                        SEE_FIGURES,
                        SEE_ATTENDANCE,
                        MAKE_CONTACT,
                        MANAGE_WORKERS,
                        MANAGE_SETTINGS,
                        SEE_ASSURANCE,
                        AUDIT_PROVIDERS,
                        ACCEPT_LETTERS,
                        MANAGE_FORMS,
                        KEEP_TRAINING,
                        SEE_DUE,
                        MAKE_REFERRALS,
                        PLAN_SUPPORT,
                        SHARE_INFORMATION,
                        RELEASE_TO_FAMILY,
                        PUBLISH_NEWS,
                        KEEP_FAMILY_CONTACTS,
                        KEEP_BUDGET,
                        SEE_BUDGET,
                        PROPOSE_ARRANGEMENTS);
            case AP_HELPER -> Set.of(SEE_DIRECTORY, SEE_DUE);
            case SENIOR_LEADER -> Set.of(SEE_WHEREABOUTS, SEE_DIRECTORY, SEE_FIGURES, SEE_ASSURANCE, SEE_DUE);
            case DSL, DEPUTY_DSL ->
                Set.of(
                        SEE_WHEREABOUTS,
                        SEE_PUPILS,
                        HANDLE_CONCERNS,
                        SEE_DIRECTORY,
                        SEE_FIGURES,
                        SEE_ATTENDANCE,
                        MAKE_CONTACT,
                        MANAGE_WORKERS,
                        SEE_ASSURANCE,
                        ACCEPT_LETTERS,
                        SEE_DUE,
                        MAKE_REFERRALS,
                        SHARE_INFORMATION,
                        KEEP_FAMILY_CONTACTS,
                        PROPOSE_ARRANGEMENTS);
            case SENCO ->
                Set.of(
                        SEE_PUPILS,
                        SEE_DIRECTORY,
                        SEE_ATTENDANCE,
                        SEE_DUE,
                        MAKE_REFERRALS,
                        PLAN_SUPPORT,
                        SHARE_INFORMATION,
                        PROPOSE_ARRANGEMENTS);
            case ATTENDANCE_OFFICER ->
                Set.of(
                        SEE_WHEREABOUTS,
                        SEE_PUPILS,
                        SEE_DIRECTORY,
                        SEE_FIGURES,
                        SEE_ATTENDANCE,
                        DECIDE_CODES,
                        MAKE_CONTACT,
                        MANAGE_WORKERS,
                        SEE_DUE,
                        PUBLISH_NEWS,
                        PROPOSE_ARRANGEMENTS);
            case OFFICE ->
                Set.of(
                        SEE_PUPILS,
                        IMPORT_PUPILS,
                        MANAGE_CALENDAR,
                        SEE_DIRECTORY,
                        MANAGE_CONTACTS,
                        MANAGE_SCHOOL_PEOPLE,
                        SEE_DUE,
                        KEEP_FAMILY_CONTACTS,
                        PUBLISH_NEWS);
            case GOVERNOR, LINK_GOVERNOR -> Set.of(SEE_FIGURES, SEE_BUDGET, APPROVE_FOR_GOVERNORS);
            case TRUST_SAFEGUARDING -> Set.of(SEE_WHEREABOUTS, SEE_DIRECTORY, SEE_FIGURES, SEE_ASSURANCE, SEE_DUE);
            case TRUST_EXECUTIVE ->
                Set.of(
                        SEE_DIRECTORY,
                        SEE_FIGURES,
                        MANAGE_SCHOOL_PEOPLE,
                        SEE_ASSURANCE,
                        SIGN_EXCEPTIONS,
                        MANAGE_TRUST_SETTINGS,
                        SEE_DUE);
            case PROVIDER_MANAGER ->
                Set.of(
                        MARK_ATTENDANCE,
                        RAISE_CONCERNS,
                        MANAGE_SITES,
                        MANAGE_PROVIDER_PEOPLE,
                        ANNOUNCE_CLOSURE,
                        KEEP_PROVIDER_RECORD,
                        SIGN_LETTERS,
                        TELL_CHANGES,
                        SEE_DUE,
                        SEE_PLACED_PUPILS,
                        WRITE_NOTES,
                        WRITE_REPORTS,
                        SIGN_AGREEMENTS);
            case PROVIDER_DSL, PROVIDER_DEPUTY_DSL ->
                Set.of(
                        MARK_ATTENDANCE,
                        RAISE_CONCERNS,
                        SEE_PROVIDER_CONCERNS,
                        KEEP_PROVIDER_RECORD,
                        TELL_CHANGES,
                        SEE_DUE,
                        SEE_PLACED_PUPILS,
                        WRITE_NOTES,
                        WRITE_REPORTS);
            case KEY_CONTACT ->
                Set.of(
                        MARK_ATTENDANCE,
                        RAISE_CONCERNS,
                        ANNOUNCE_CLOSURE,
                        SEE_DUE,
                        SEE_PLACED_PUPILS,
                        WRITE_NOTES,
                        WRITE_REPORTS,
                        SIGN_AGREEMENTS);
            case TUTOR -> Set.of(MARK_ATTENDANCE, RAISE_CONCERNS, SEE_PLACED_PUPILS, WRITE_NOTES, WRITE_REPORTS);
            case ADMINISTRATOR ->
                Set.of(
                        SEE_DIRECTORY,
                        MANAGE_CONTACTS,
                        MANAGE_ORGANISATIONS,
                        MANAGE_SCHOOL_PEOPLE,
                        MANAGE_PROVIDER_PEOPLE);
            case PARENT, PUPIL -> Set.of(SEE_OWN_CHILD, SPEAK_FOR_CHILD);
            case TEACHER -> Set.of(PROPOSE_ARRANGEMENTS);
            case LOCAL_AUTHORITY, VIRTUAL_SCHOOL, SOCIAL_WORKER, WELFARE_OFFICER, OTHER_PROFESSIONAL, INSPECTOR ->
                Set.of();
        };
    }
}
