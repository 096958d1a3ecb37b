/** What alternative provision costs, on the school's screens. */
@NullMarked
package uk.waymark.school.budgets;

import org.jspecify.annotations.NullMarked;
