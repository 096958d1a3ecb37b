/** The agreement about a placement on the school's screens, without a browser. */
@NullMarked
package uk.waymark.school.agreements;

import org.jspecify.annotations.NullMarked;
