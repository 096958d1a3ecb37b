/** Training of a school's own staff for their work with alternative provision: who, what, what it changed, and the yearly look at needs. */
@NullMarked
package uk.waymark.assurance.training;

import org.jspecify.annotations.NullMarked;
