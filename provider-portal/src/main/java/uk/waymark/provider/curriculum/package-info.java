/** The provider's pages of what it teaches. */
@NullMarked
package uk.waymark.provider.curriculum;

import org.jspecify.annotations.NullMarked;
