@NullMarked
package uk.waymark.arrangements.suspended;

import org.jspecify.annotations.NullMarked;
