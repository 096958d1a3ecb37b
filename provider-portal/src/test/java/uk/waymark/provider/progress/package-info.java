/** Reports and notes on the provider's screens, without a browser. */
@NullMarked
package uk.waymark.provider.progress;

import org.jspecify.annotations.NullMarked;
