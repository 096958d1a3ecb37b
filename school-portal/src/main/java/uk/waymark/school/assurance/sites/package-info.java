/** A school's look at a provider's sites. */
@NullMarked
package uk.waymark.school.assurance.sites;

import org.jspecify.annotations.NullMarked;
