/** Meetings about a pupil who is placed here, for the provider. */
@NullMarked
package uk.waymark.provider.meetings;

import org.jspecify.annotations.NullMarked;
