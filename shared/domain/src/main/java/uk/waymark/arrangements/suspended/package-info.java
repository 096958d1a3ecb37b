/** What follows from a suspension: education from the sixth school day, and a plan where a placement comes after it. */
@NullMarked
package uk.waymark.arrangements.suspended;

import org.jspecify.annotations.NullMarked;
