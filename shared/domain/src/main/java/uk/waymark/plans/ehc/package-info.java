/** What a pupil's EHC plan lists goes on at a placement: by whom, how much, and whether it was so. */
@NullMarked
package uk.waymark.plans.ehc;

import org.jspecify.annotations.NullMarked;
