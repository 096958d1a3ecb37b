/** Attendance seen over time: figures that open to their sessions, patterns, and what happens below the target. */
@NullMarked
package uk.waymark.figures;

import org.jspecify.annotations.NullMarked;
