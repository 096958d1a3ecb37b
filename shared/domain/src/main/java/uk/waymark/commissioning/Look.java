package uk.waymark.commissioning;

import java.time.LocalDate;

/** One time that a school's leaders looked at a provider's suitability and quality. Catalogue row PRV-26. */
public record Look(LocalDate on, String words, String by) {}
