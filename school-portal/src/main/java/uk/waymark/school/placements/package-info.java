/** Placing a pupil with a provider. */
@NullMarked
package uk.waymark.school.placements;

import org.jspecify.annotations.NullMarked;
