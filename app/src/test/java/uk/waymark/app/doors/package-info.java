/** Every door, with who reaches their own through it, capability by capability. */
@NullMarked
package uk.waymark.app.doors;

import org.jspecify.annotations.NullMarked;
