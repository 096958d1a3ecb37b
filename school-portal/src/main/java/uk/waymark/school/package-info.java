/** What a school's staff see. */
@NullMarked
package uk.waymark.school;

import org.jspecify.annotations.NullMarked;
