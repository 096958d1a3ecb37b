/** Reports and notes on the school's screens, without a browser. */
@NullMarked
package uk.waymark.school.progress;

import org.jspecify.annotations.NullMarked;
