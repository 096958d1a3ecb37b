package uk.waymark.assurance.training;

import java.time.LocalDate;

/** A yearly look at what training the staff need, beside their professional development. Catalogue row TRG-03. */
public record TrainingReview(LocalDate reviewedOn, String needs, String by) {}
