/** Who may do what, and whose rows they may touch: roles, rights, scopes and the actor. */
@NullMarked
package uk.waymark.access;

import org.jspecify.annotations.NullMarked;
