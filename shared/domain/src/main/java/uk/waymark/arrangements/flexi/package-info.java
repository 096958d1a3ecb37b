/** Flexi-schooling: a parent's request, the head's decision, the agreement, its termly review and its end. */
@NullMarked
package uk.waymark.arrangements.flexi;

import org.jspecify.annotations.NullMarked;
