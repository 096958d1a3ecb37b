/** Measures how fast attendance is, on a database that is made for it and gone afterwards. */
@NullMarked
package uk.waymark.app.bench;

import org.jspecify.annotations.NullMarked;
