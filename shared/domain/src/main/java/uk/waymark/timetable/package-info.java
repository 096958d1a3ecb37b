/** Who is expected where in which session: patterns, single days, part-time timetables, suspensions. */
@NullMarked
package uk.waymark.timetable;

import org.jspecify.annotations.NullMarked;
