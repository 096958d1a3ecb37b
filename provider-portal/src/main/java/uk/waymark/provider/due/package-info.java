/** What is due from the provider. */
@NullMarked
package uk.waymark.provider.due;

import org.jspecify.annotations.NullMarked;
