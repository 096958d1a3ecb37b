/** The append-only record of who did and who looked. */
@NullMarked
package uk.waymark.trail;

import org.jspecify.annotations.NullMarked;
