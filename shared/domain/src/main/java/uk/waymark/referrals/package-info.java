/** Referring a pupil to alternative provision: why, what was tried, what is needed, and the head's decision. */
@NullMarked
package uk.waymark.referrals;

import org.jspecify.annotations.NullMarked;
