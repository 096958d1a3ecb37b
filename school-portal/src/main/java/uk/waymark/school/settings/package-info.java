/** What a school has decided about how Waymark works for it. */
@NullMarked
package uk.waymark.school.settings;

import org.jspecify.annotations.NullMarked;
