/** Whole journeys, from the referral to the destination. */
@NullMarked
package uk.waymark.journey;

import org.jspecify.annotations.NullMarked;
