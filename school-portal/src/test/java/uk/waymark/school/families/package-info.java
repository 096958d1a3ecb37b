/** The school's page about home and family, without a browser. */
@NullMarked
package uk.waymark.school.families;

import org.jspecify.annotations.NullMarked;
