/** Tests of screens without a browser: somebody stands at a screen, on a real database. */
@NullMarked
package uk.waymark.web.guard;

import org.jspecify.annotations.NullMarked;
