/** Reports from due to read at home. */
@NullMarked
package uk.waymark.progress.reports;

import org.jspecify.annotations.NullMarked;
