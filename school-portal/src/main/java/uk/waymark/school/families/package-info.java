/** The school's own page about those at home: who they are, who is let in, what they see and say. */
@NullMarked
package uk.waymark.school.families;

import org.jspecify.annotations.NullMarked;
