/** Referring a pupil, asking everybody, choosing a place, and the decision. */
@NullMarked
package uk.waymark.school.referrals;

import org.jspecify.annotations.NullMarked;
