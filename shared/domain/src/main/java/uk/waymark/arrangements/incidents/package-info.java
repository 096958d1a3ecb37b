/** Behaviour incidents of placed pupils: recorded where they happen, decided about by the home school. */
@NullMarked
package uk.waymark.arrangements.incidents;

import org.jspecify.annotations.NullMarked;
