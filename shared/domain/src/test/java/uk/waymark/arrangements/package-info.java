@NullMarked
package uk.waymark.arrangements;

import org.jspecify.annotations.NullMarked;
