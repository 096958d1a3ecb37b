/** The staff record as the provider keeps it. */
@NullMarked
package uk.waymark.provider.assurance.staff;

import org.jspecify.annotations.NullMarked;
