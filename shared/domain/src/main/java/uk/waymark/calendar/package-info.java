/** School days, working days, half-terms and sessions. */
@NullMarked
package uk.waymark.calendar;

import org.jspecify.annotations.NullMarked;
