/** Comparing the providers that could take a pupil, and visiting them. */
@NullMarked
package uk.waymark.referrals.choice;

import org.jspecify.annotations.NullMarked;
