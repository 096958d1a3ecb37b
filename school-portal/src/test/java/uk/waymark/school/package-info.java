/** Tests of the school's screens. */
@NullMarked
package uk.waymark.school;

import org.jspecify.annotations.NullMarked;
