/** The provider's people. */
@NullMarked
package uk.waymark.provider.accounts;

import org.jspecify.annotations.NullMarked;
