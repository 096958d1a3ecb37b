/** What is due from the school. */
@NullMarked
package uk.waymark.school.due;

import org.jspecify.annotations.NullMarked;
