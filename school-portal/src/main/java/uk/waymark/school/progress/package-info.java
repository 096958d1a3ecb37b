/** Notes, reports and histories, as a school reads them. */
@NullMarked
package uk.waymark.school.progress;

import org.jspecify.annotations.NullMarked;
