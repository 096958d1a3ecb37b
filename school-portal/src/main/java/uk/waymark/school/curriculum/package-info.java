/** The school's pages of what is taught to placed pupils. */
@NullMarked
package uk.waymark.school.curriculum;

import org.jspecify.annotations.NullMarked;
