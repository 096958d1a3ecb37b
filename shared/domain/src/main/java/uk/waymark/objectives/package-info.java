/** What a placement is meant to reach: objectives with baseline, measure and date, and how far they have come. */
@NullMarked
package uk.waymark.objectives;

import org.jspecify.annotations.NullMarked;
