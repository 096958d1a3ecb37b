/** Notes and progress reports, as tutors write them. */
@NullMarked
package uk.waymark.provider.progress;

import org.jspecify.annotations.NullMarked;
