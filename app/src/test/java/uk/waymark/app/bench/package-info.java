/** The measurement itself is tried on a few hundred marks. */
@NullMarked
package uk.waymark.app.bench;

import org.jspecify.annotations.NullMarked;
