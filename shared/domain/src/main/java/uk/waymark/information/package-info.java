/** What a provider is told about a pupil whom it has: the pack, the page of needs, and who is the one to speak to. */
@NullMarked
package uk.waymark.information;

import org.jspecify.annotations.NullMarked;
