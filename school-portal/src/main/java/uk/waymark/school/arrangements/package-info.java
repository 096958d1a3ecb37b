/** The school's pages about part-time timetables, flexi-schooling, behaviour incidents, and the way to propose. */
@NullMarked
package uk.waymark.school.arrangements;

import org.jspecify.annotations.NullMarked;
