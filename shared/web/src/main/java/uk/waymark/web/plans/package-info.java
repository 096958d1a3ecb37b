/** What both portals show and ask of risk assessments, plans and curricula, so that the two sides read the same words. */
@NullMarked
package uk.waymark.web.plans;

import org.jspecify.annotations.NullMarked;
