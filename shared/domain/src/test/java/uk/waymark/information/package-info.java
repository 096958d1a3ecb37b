/** What a provider is told about a pupil whom it has. */
@NullMarked
package uk.waymark.information;

import org.jspecify.annotations.NullMarked;
