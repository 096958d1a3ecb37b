/** Which school uses which provider, and how the school's standing of it came to be. */
@NullMarked
package uk.waymark.commissioning;

import org.jspecify.annotations.NullMarked;
