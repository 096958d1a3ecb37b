/** How people come to Waymark: invitation, sign-in, sign-out, and the end of an account. */
@NullMarked
package uk.waymark.accounts;

import org.jspecify.annotations.NullMarked;
