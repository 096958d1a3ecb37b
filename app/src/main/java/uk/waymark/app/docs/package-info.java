/** The page that describes the attendance endpoint. */
@NullMarked
package uk.waymark.app.docs;

import org.jspecify.annotations.NullMarked;
