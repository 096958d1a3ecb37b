/** What schools and trusts decide about how Waymark works for them, from a day on. */
@NullMarked
package uk.waymark.settings;

import org.jspecify.annotations.NullMarked;
