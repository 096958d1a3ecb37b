/** Directions off site and managed moves, for the school and its governors. */
@NullMarked
package uk.waymark.school.directions;

import org.jspecify.annotations.NullMarked;
