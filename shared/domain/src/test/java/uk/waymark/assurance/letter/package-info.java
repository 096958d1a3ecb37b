/** Tests of the letter of provider assurance. */
@NullMarked
package uk.waymark.assurance.letter;

import org.jspecify.annotations.NullMarked;
