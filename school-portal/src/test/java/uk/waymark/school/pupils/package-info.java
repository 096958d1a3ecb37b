/** The school's screens of pupils, without a browser. */
@NullMarked
package uk.waymark.school.pupils;

import org.jspecify.annotations.NullMarked;
