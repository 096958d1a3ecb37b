/** The way back or on, for the provider's staff. */
@NullMarked
package uk.waymark.provider.transition;

import org.jspecify.annotations.NullMarked;
