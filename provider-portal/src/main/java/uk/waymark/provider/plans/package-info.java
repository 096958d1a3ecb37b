/** The provider's page of a pupil's assessment and learning plan. */
@NullMarked
package uk.waymark.provider.plans;

import org.jspecify.annotations.NullMarked;
