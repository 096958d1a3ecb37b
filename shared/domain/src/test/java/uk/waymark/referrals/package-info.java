/** Tests of referral and decision. */
@NullMarked
package uk.waymark.referrals;

import org.jspecify.annotations.NullMarked;
