/** Minor adjustments and part-time timetables: proposed by anybody, decided by the head, kept under their conditions, reviewed. */
@NullMarked
package uk.waymark.arrangements;

import org.jspecify.annotations.NullMarked;
