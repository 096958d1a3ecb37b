/** Concerns: raised by a provider's staff, answered by the school's DSL. */
@NullMarked
package uk.waymark.safeguarding;

import org.jspecify.annotations.NullMarked;
