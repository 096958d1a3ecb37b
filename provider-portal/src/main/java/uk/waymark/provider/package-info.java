/** What a provider's staff see. */
@NullMarked
package uk.waymark.provider;

import org.jspecify.annotations.NullMarked;
