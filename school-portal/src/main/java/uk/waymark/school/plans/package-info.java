/** The school's page of a pupil's plans, and the SENCO's desk. */
@NullMarked
package uk.waymark.school.plans;

import org.jspecify.annotations.NullMarked;
