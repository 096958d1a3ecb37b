/** A provider's insurance, what each school asks of it, and the warnings before it runs out. Catalogue group INS. */
@NullMarked
package uk.waymark.assurance.insurance;

import org.jspecify.annotations.NullMarked;
