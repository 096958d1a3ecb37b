/** The safeguarding assurance letter: one of a provider for each school, signed there, accepted or sent back here. */
@NullMarked
package uk.waymark.assurance.letter;

import org.jspecify.annotations.NullMarked;
