/** Whether a provider may be trusted with pupils, and how a school knows: each package below is one part of that proof. */
@NullMarked
package uk.waymark.assurance;

import org.jspecify.annotations.NullMarked;
