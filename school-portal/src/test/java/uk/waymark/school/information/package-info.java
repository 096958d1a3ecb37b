/** The school's screens of information and contact, without a browser. */
@NullMarked
package uk.waymark.school.information;

import org.jspecify.annotations.NullMarked;
