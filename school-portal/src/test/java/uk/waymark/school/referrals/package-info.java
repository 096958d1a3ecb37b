/** The school's screens of referrals, without a browser. */
@NullMarked
package uk.waymark.school.referrals;

import org.jspecify.annotations.NullMarked;
