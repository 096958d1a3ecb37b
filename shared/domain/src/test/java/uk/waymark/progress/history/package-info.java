/** What came of placements. */
@NullMarked
package uk.waymark.progress.history;

import org.jspecify.annotations.NullMarked;
