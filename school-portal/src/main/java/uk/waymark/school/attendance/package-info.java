/** The school's view of attendance: who is where now. */
@NullMarked
package uk.waymark.school.attendance;

import org.jspecify.annotations.NullMarked;
