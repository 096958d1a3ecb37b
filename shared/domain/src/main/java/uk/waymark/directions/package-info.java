/** Directions off site to improve behaviour, with approval, notice and reviews; and managed moves, which are none. */
@NullMarked
package uk.waymark.directions;

import org.jspecify.annotations.NullMarked;
