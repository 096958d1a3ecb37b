/** The assurance letter as the provider signs it. */
@NullMarked
package uk.waymark.provider.assurance.letter;

import org.jspecify.annotations.NullMarked;
