/** The school's page of a placement's objectives. */
@NullMarked
package uk.waymark.school.objectives;

import org.jspecify.annotations.NullMarked;
