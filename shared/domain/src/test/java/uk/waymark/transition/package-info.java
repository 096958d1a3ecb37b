/** The way back or on, through the doors. */
@NullMarked
package uk.waymark.transition;

import org.jspecify.annotations.NullMarked;
