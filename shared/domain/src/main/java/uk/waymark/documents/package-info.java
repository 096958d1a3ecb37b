/** Files that schools and providers keep on Waymark: checked before they are kept, in versions, each for the eyes of some. */
@NullMarked
package uk.waymark.documents;

import org.jspecify.annotations.NullMarked;
