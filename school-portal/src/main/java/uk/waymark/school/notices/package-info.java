/** What the person has been told. */
@NullMarked
package uk.waymark.school.notices;

import org.jspecify.annotations.NullMarked;
