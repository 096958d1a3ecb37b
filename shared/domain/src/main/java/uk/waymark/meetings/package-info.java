/** Meetings about a pupil: planned, invited to, held, and recorded in writing. */
@NullMarked
package uk.waymark.meetings;

import org.jspecify.annotations.NullMarked;
