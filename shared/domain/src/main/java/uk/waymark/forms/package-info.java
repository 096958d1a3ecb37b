/** Question sets as data files, and filling them in: drafts, answers that keep their wording, rounds side by side. */
@NullMarked
package uk.waymark.forms;

import org.jspecify.annotations.NullMarked;
