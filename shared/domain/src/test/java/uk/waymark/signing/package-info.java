/** The signing tests, through the doors. */
@NullMarked
package uk.waymark.signing;

import org.jspecify.annotations.NullMarked;
