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
    MANAGE_PROVIDER_PEOPLE
}
