/** Tests of the staff of provider assurance. */
@NullMarked
package uk.waymark.assurance.staff;

import org.jspecify.annotations.NullMarked;
