/** The places at which a provider's pupils can be: who runs them, what each school found there, and their certificates. Group SIT. */
@NullMarked
package uk.waymark.assurance.sites;

import org.jspecify.annotations.NullMarked;
