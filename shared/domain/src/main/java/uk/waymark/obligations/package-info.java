/** What is due, from whom, by when and why; what met it, and what happens when it is late. */
@NullMarked
package uk.waymark.obligations;

import org.jspecify.annotations.NullMarked;
