/** The provider's screens of risk, plans and curricula, without a browser. */
@NullMarked
package uk.waymark.provider.plans;

import org.jspecify.annotations.NullMarked;
