/** Tests of the questions that a school adds to forms. */
@NullMarked
package uk.waymark.school.forms;

import org.jspecify.annotations.NullMarked;
