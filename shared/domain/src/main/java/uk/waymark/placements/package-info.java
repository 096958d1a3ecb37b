/** Which pupil is expected at which provider, when. */
@NullMarked
package uk.waymark.placements;

import org.jspecify.annotations.NullMarked;
