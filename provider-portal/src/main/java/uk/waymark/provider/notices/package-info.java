/** What the person has been told. */
@NullMarked
package uk.waymark.provider.notices;

import org.jspecify.annotations.NullMarked;
