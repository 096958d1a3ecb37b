/** What a file has to pass before it is kept. */
@NullMarked
package uk.waymark.documents.intake;

import org.jspecify.annotations.NullMarked;
