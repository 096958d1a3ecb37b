/** A school's look at a provider's insurance. */
@NullMarked
package uk.waymark.school.assurance.insurance;

import org.jspecify.annotations.NullMarked;
