/** Tests of the training of provider assurance. */
@NullMarked
package uk.waymark.assurance.training;

import org.jspecify.annotations.NullMarked;
