/** What the school tells a provider about a pupil, and what has been read. */
@NullMarked
package uk.waymark.school.information;

import org.jspecify.annotations.NullMarked;
