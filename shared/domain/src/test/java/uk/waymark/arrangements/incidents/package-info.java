@NullMarked
package uk.waymark.arrangements.incidents;

import org.jspecify.annotations.NullMarked;
