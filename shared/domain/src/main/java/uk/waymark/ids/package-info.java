/** The identities of things, one type for each kind. */
@NullMarked
package uk.waymark.ids;

import org.jspecify.annotations.NullMarked;
