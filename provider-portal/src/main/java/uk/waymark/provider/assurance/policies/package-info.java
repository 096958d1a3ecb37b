/** The provider's screen of its own policies, of those that its schools give it, and of what it confirms. */
@NullMarked
package uk.waymark.provider.assurance.policies;

import org.jspecify.annotations.NullMarked;
