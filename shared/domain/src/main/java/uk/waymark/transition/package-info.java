/** How a placement ends well: the plan for the return, the ending itself, and where the pupil went afterwards. */
@NullMarked
package uk.waymark.transition;

import org.jspecify.annotations.NullMarked;
