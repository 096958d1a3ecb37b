/** The pupils whom a provider has now, and everything that its staff keep about their placements. */
@NullMarked
package uk.waymark.provider.placements;

import org.jspecify.annotations.NullMarked;
