/** Trusts, schools, authorities, providers with their sites, and whom to contact there. */
@NullMarked
package uk.waymark.organisations;

import org.jspecify.annotations.NullMarked;
