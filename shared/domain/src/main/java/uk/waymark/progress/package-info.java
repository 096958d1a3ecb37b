/** How a placed pupil gets on: what the rules of notes, reports and history share. */
@NullMarked
package uk.waymark.progress;

import org.jspecify.annotations.NullMarked;
