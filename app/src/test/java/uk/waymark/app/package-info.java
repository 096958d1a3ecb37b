/** Tests of the whole: access, the endpoint, sign-in, the way through in a browser, and the shape of the code. */
@NullMarked
package uk.waymark.app;

import org.jspecify.annotations.NullMarked;
