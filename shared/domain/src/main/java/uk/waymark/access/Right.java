package uk.waymark.access;

/** One thing that a person may be allowed to do. Which role may do which is in {@link Rights}. */
public enum Right {
    SEE_WHEREABOUTS,
    SEE_PUPILS,
    IMPORT_PUPILS,
    PLACE_PUPILS,
    MANAGE_CALENDAR,
    HANDLE_CONCERNS,
    SEE_DIRECTORY,
    MANAGE_CONTACTS,
    MANAGE_ORGANISATIONS,
    MANAGE_SCHOOL_PEOPLE,
    SEE_FIGURES,
    MARK_ATTENDANCE,
    RAISE_CONCERNS,
    SEE_PROVIDER_CONCERNS,
    MANAGE_SITES,
    MANAGE_PROVIDER_PEOPLE,
    /** Attendance over time, pupil by pupil. */
    SEE_ATTENDANCE,
    /** Accepts or chooses the codes of the school's register. */
    DECIDE_CODES,
    /** Chooses the codes that the law leaves to the head or somebody whom the head authorised. */
    DECIDE_SENIOR_CODES,
    /** Rings home and writes down what came of it. */
    MAKE_CONTACT,
    /** Keeps the list of those outside school who must hear of a pupil's absence. */
    MANAGE_WORKERS,
    APPROVE_PART_TIME,
    SUSPEND,
    MANAGE_SETTINGS,
    /** Tells all schools at once that a provider's site is shut. */
    ANNOUNCE_CLOSURE,
    /** What a school holds about a provider: audit, letter, insurance, policies, staff record. */
    SEE_ASSURANCE,
    /** Audits a provider, looks at its certificates, keeps its registration. */
    AUDIT_PROVIDERS,
    /** Approves, approves with conditions, or refuses a provider for the school. */
    APPROVE_PROVIDERS,
    /** Accepts a provider's assurance letter or sends it back. */
    ACCEPT_LETTERS,
    /** Signs an exception to the gate, where the school's setting names the role. */
    SIGN_EXCEPTIONS,
    /** Decides settings for every school of a trust. */
    MANAGE_TRUST_SETTINGS,
    /** Adds questions of the school's own to a form. */
    MANAGE_FORMS,
    /** Keeps the record of the school's own AP training. */
    KEEP_TRAINING,
    /** What is due from oneself, or from one's organisation. */
    SEE_DUE,
    /** Keeps a provider's staff record, policies, insurance and certificates. */
    KEEP_PROVIDER_RECORD,
    /** Signs for the provider: the assurance letter and its undertakings. */
    SIGN_LETTERS,
    /** Tells the commissioning schools of a change at the provider. */
    TELL_CHANGES
}
