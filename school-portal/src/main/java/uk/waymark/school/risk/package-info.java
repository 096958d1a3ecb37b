/** The school's page of a pupil's risk assessment. */
@NullMarked
package uk.waymark.school.risk;

import org.jspecify.annotations.NullMarked;
