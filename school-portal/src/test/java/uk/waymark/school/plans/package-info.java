/** The school's screens of risk, plans and curricula, without a browser. */
@NullMarked
package uk.waymark.school.plans;

import org.jspecify.annotations.NullMarked;
