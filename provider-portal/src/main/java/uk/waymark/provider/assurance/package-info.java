/** What the screens of a provider's assurance have in common. */
@NullMarked
package uk.waymark.provider.assurance;

import org.jspecify.annotations.NullMarked;
