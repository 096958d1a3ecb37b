/** The settled codes on their way into the school's own information system: what goes, what cannot, what has gone. */
@NullMarked
package uk.waymark.writeback;

import org.jspecify.annotations.NullMarked;
