/** The provider's page about a behaviour incident of a placed pupil. */
@NullMarked
package uk.waymark.provider.incidents;

import org.jspecify.annotations.NullMarked;
