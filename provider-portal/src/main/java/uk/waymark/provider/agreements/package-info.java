/** The agreement about a placement, for the provider: its own fields, its signature. */
@NullMarked
package uk.waymark.provider.agreements;

import org.jspecify.annotations.NullMarked;
