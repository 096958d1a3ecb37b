/** The pupils on the roll, and their import. */
@NullMarked
package uk.waymark.school.pupils;

import org.jspecify.annotations.NullMarked;
