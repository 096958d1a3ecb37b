/** What is planned for a pupil in a placement: the provider's first assessment, the school's plan, the provider's learning plan. */
@NullMarked
package uk.waymark.plans;

import org.jspecify.annotations.NullMarked;
