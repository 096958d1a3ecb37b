/** Meetings about a pupil, for the school: plan, invite, note what people think, record. */
@NullMarked
package uk.waymark.school.meetings;

import org.jspecify.annotations.NullMarked;
