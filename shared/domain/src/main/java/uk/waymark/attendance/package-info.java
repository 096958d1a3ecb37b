/** Registers, marks, and the board of who is where. */
@NullMarked
package uk.waymark.attendance;

import org.jspecify.annotations.NullMarked;
