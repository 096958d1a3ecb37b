/** The pupil's own risk assessment for a placement: what may happen, what lessens it, who has read it, and when it is looked at again. */
@NullMarked
package uk.waymark.risk;

import org.jspecify.annotations.NullMarked;
