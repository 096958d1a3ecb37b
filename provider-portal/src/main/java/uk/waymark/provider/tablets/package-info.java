/** What a shared tablet talks to, and the view in which a manager lets tablets in and shuts them out. */
@NullMarked
package uk.waymark.provider.tablets;

import org.jspecify.annotations.NullMarked;
