/** The school year. */
@NullMarked
package uk.waymark.school.calendar;

import org.jspecify.annotations.NullMarked;
