/** The one process: what it starts, in which order, and its command line. */
@NullMarked
package uk.waymark.app;

import org.jspecify.annotations.NullMarked;
