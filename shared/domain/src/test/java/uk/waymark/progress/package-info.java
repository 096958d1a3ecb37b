/** Notes, reports and what came of placements, on a real database. */
@NullMarked
package uk.waymark.progress;

import org.jspecify.annotations.NullMarked;
