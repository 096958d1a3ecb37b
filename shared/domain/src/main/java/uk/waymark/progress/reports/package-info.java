/** Progress reports: due from the provider, written in ten minutes, sent, approved or sent back, and let out to the family. */
@NullMarked
package uk.waymark.progress.reports;

import org.jspecify.annotations.NullMarked;
