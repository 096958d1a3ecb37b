/** The register on the screen, and the endpoint that tablets send their marks to. */
@NullMarked
package uk.waymark.provider.attendance;

import org.jspecify.annotations.NullMarked;
