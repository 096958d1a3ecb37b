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
    TELL_CHANGES,
    /** Opens a referral and fills it in. */
    MAKE_REFERRALS,
    /** Decides about a referral: the head. */
    DECIDE_REFERRALS,
    /** Needs, plans and support of a placed pupil: the SENCO's part. */
    PLAN_SUPPORT,
    /** Shares information about a pupil with the provider, each class by its sender. */
    SHARE_INFORMATION,
    /** Approves a provider's report or plan and lets the family see it. */
    RELEASE_TO_FAMILY,
    /** Keeps who stands at home beside a pupil, with their responsibility and addresses. */
    KEEP_FAMILY_CONTACTS,
    /** Publishes news of the school for the families of placed pupils. */
    PUBLISH_NEWS,
    /** Directs a pupil off site. */
    DIRECT_OFF_SITE,
    /** Approves what the governing body has to approve: directions, the budget. */
    APPROVE_FOR_GOVERNORS,
    /** Keeps the AP budget, invoices and what a placement costs. */
    KEEP_BUDGET,
    /** Sees what AP costs and what came of it. */
    SEE_BUDGET,
    /** Proposes an adjusted timetable for a pupil: any member of staff. */
    PROPOSE_ARRANGEMENTS,
    /** Sees the needs page of the pupils whom the provider has now. */
    SEE_PLACED_PUPILS,
    /** Writes notes about the work of pupils placed here. */
    WRITE_NOTES,
    /** Keeps learning plans, assessments and progress reports of pupils placed here. */
    WRITE_REPORTS,
    /** Signs a placement's agreement for the provider. */
    SIGN_AGREEMENTS,
    /** A parent or pupil: what the school has released about the own child. */
    SEE_OWN_CHILD,
    /** A parent or pupil: gives views, reports an absence, signs. */
    SPEAK_FOR_CHILD
}
