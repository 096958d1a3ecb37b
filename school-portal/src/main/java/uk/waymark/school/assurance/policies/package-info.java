/** A school's look at a provider's policies, and its own that providers follow. */
@NullMarked
package uk.waymark.school.assurance.policies;

import org.jspecify.annotations.NullMarked;
