/** What a tutor reads about a pupil, without a browser. */
@NullMarked
package uk.waymark.provider.information;

import org.jspecify.annotations.NullMarked;
