/** The school's screens of attendance, without a browser. */
@NullMarked
package uk.waymark.school.due;

import org.jspecify.annotations.NullMarked;
