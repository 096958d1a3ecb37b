/** Raising a concern, and what the provider sees of it afterwards. */
@NullMarked
package uk.waymark.provider.safeguarding;

import org.jspecify.annotations.NullMarked;
