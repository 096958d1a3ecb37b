/** What a referral means for the placement that follows from it. */
@NullMarked
package uk.waymark.referrals.start;

import org.jspecify.annotations.NullMarked;
