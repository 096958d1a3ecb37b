/** The school's view of when a placed pupil is expected. */
@NullMarked
package uk.waymark.school.timetable;

import org.jspecify.annotations.NullMarked;
