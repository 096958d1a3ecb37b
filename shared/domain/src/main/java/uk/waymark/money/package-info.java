/** Sums of money, as people write them in figures and as they are kept. */
@NullMarked
package uk.waymark.money;

import org.jspecify.annotations.NullMarked;
