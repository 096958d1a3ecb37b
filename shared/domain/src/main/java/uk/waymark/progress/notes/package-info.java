/** The short notes that tutors write about a placed pupil, with a photograph of work where consent is on record. */
@NullMarked
package uk.waymark.progress.notes;

import org.jspecify.annotations.NullMarked;
