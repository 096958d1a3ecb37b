/** The provider's own record as a whole: what is on it, what schools gave it to do, its registration and what it offers. */
@NullMarked
package uk.waymark.provider.assurance.record;

import org.jspecify.annotations.NullMarked;
