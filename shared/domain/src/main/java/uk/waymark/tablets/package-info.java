/** Tablets that a provider has let in: enrolling and revoking them, and who may use one with a PIN instead of a sign-in. */
@NullMarked
package uk.waymark.tablets;

import org.jspecify.annotations.NullMarked;
