/** The family's own pages: plain HTML for a telephone, in the family's language, behind a way in of their own. */
@NullMarked
package uk.waymark.school.family;

import org.jspecify.annotations.NullMarked;
