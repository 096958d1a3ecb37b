/** Who was asked, told or has agreed, before and after the decision on a referral. */
@NullMarked
package uk.waymark.referrals.voices;

import org.jspecify.annotations.NullMarked;
