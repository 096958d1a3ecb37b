/** Invented people, places and a term of attendance to try Waymark with. */
@NullMarked
package uk.waymark.app.sample;

import org.jspecify.annotations.NullMarked;
