/** The pupils on a school's roll, and their import from the school's management information system. */
@NullMarked
package uk.waymark.pupils;

import org.jspecify.annotations.NullMarked;
