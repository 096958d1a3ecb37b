/** The provider's screens of its own record, without a browser. */
@NullMarked
package uk.waymark.provider.assurance;

import org.jspecify.annotations.NullMarked;
