/** The plain pages behind a link by which somebody signs, or reads a copy, who has no account. */
@NullMarked
package uk.waymark.app.signing;

import org.jspecify.annotations.NullMarked;
