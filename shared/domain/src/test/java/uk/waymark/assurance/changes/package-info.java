/** Tests of the changes of provider assurance. */
@NullMarked
package uk.waymark.assurance.changes;

import org.jspecify.annotations.NullMarked;
