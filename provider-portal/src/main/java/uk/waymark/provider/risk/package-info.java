/** The provider's page of a pupil's risk assessment. */
@NullMarked
package uk.waymark.provider.risk;

import org.jspecify.annotations.NullMarked;
