/** Who stands at home beside a pupil, what the school has released to them, and what they say. */
@NullMarked
package uk.waymark.families;

import org.jspecify.annotations.NullMarked;
