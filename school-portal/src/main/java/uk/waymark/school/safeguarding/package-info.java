/** The DSL's concerns. */
@NullMarked
package uk.waymark.school.safeguarding;

import org.jspecify.annotations.NullMarked;
