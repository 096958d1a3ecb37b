package uk.waymark.contact;

import java.time.LocalDate;

/** What the school's DSL says about the safety of a placed pupil there. Catalogue row PAS-15. */
public record SafetyStatement(boolean satisfied, String words, LocalDate on, String by) {}
