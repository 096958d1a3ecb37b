/** Who stands at home, what they see, and how they come in, through the doors. */
@NullMarked
package uk.waymark.families;

import org.jspecify.annotations.NullMarked;
