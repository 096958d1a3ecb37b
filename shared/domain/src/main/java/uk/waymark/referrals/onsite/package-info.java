/** A school's own area for alternative provision, on its premises. */
@NullMarked
package uk.waymark.referrals.onsite;

import org.jspecify.annotations.NullMarked;
