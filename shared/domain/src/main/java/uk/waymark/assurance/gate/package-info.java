/** Whether a placement may start: what has to be in order first, what is missing, who can mend it, and exceptions that are signed. */
@NullMarked
package uk.waymark.assurance.gate;

import org.jspecify.annotations.NullMarked;
