package uk.waymark.referrals.voices;

import java.time.LocalDate;

/** Somebody was told of the decision on a referral. Catalogue rows REF-27, NOT-05. */
public record Told(Party party, String name, LocalDate on, How how, String words, String by) {}
