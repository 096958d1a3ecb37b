/** Invoices, as a provider files them. */
@NullMarked
package uk.waymark.provider.budgets;

import org.jspecify.annotations.NullMarked;
