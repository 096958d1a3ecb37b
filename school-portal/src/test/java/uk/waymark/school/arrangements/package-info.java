@NullMarked
package uk.waymark.school.arrangements;

import org.jspecify.annotations.NullMarked;
