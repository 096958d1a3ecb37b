/** Signing in and out, and taking up an invitation: plain pages that load at once on a weak signal. */
@NullMarked
package uk.waymark.app.signin;

import org.jspecify.annotations.NullMarked;
