/** The way back or on, for the school: the plan, the ending, and where pupils went. */
@NullMarked
package uk.waymark.school.transition;

import org.jspecify.annotations.NullMarked;
