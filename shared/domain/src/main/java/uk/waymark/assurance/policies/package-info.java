/** The policies that a provider holds and those that its schools give it, with what each side confirms to the other. Group POL. */
@NullMarked
package uk.waymark.assurance.policies;

import org.jspecify.annotations.NullMarked;
