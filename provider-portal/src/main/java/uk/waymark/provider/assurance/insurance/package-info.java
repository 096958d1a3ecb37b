/** The provider's screen of its insurance. */
@NullMarked
package uk.waymark.provider.assurance.insurance;

import org.jspecify.annotations.NullMarked;
