/** Who looks at a screen, whether they may, and taking the screen away when they no longer may. */
@NullMarked
package uk.waymark.web.guard;

import org.jspecify.annotations.NullMarked;
