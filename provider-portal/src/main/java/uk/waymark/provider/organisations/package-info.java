/** The provider's sites. */
@NullMarked
package uk.waymark.provider.organisations;

import org.jspecify.annotations.NullMarked;
