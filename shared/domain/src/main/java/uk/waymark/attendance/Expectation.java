package uk.waymark.attendance;

/** The SQL of who is expected in a session, so that a register, a board and a mark can never disagree about it. */
final class Expectation {
    /**
     * Joins the placement's weekly pattern for the session and leaves out days on which the home school is closed. Days before the
     * first and after the last half-term on record count, as in {@link uk.waymark.calendar.SchoolCalendar}. Bank holidays are
     * the caller's business: nobody is expected then.
     */
    static final String SQL = """
              JOIN placement_session x ON x.placement_id = p.id AND x.weekday = :weekday AND x.half = :half
             WHERE p.starts_on <= :day AND COALESCE(p.ended_on, p.ends_on) >= :day
               AND NOT EXISTS (SELECT 1 FROM closure c WHERE c.school_id = p.school_id AND c.closed_on = :day)
               AND (EXISTS (SELECT 1 FROM term_part t
                             WHERE t.school_id = p.school_id AND t.starts_on <= :day AND t.ends_on >= :day)
                 OR NOT EXISTS (SELECT 1 FROM term_part t WHERE t.school_id = p.school_id AND t.ends_on < :day)
                 OR NOT EXISTS (SELECT 1 FROM term_part t WHERE t.school_id = p.school_id AND t.starts_on > :day))
            """;

    private Expectation() {}
}
