/** What alternative provision costs a school: the budget, what is committed, the invoices, and the worth of it. */
@NullMarked
package uk.waymark.budgets;

import org.jspecify.annotations.NullMarked;
