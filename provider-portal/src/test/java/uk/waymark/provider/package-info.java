/** Tests of the provider's screens. */
@NullMarked
package uk.waymark.provider;

import org.jspecify.annotations.NullMarked;
