@NullMarked
package uk.waymark.signing;

import org.jspecify.annotations.NullMarked;
