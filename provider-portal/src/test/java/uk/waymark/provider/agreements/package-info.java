/** The agreement about a placement on the provider's screens, without a browser. */
@NullMarked
package uk.waymark.provider.agreements;

import org.jspecify.annotations.NullMarked;
