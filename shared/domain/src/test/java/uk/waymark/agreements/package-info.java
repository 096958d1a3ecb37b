/** The agreements tests, through the doors. */
@NullMarked
package uk.waymark.agreements;

import org.jspecify.annotations.NullMarked;
