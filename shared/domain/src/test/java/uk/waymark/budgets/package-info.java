/** Money, with figures reckoned by hand. */
@NullMarked
package uk.waymark.budgets;

import org.jspecify.annotations.NullMarked;
