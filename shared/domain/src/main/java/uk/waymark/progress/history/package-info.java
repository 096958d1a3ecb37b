/** What came of placements: each pupil's history for the school, and the sums of providers and schools. */
@NullMarked
package uk.waymark.progress.history;

import org.jspecify.annotations.NullMarked;
