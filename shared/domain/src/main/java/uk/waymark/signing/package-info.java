/** Texts that several people sign: on the screen, by a link that works once, or on paper. */
@NullMarked
package uk.waymark.signing;

import org.jspecify.annotations.NullMarked;
