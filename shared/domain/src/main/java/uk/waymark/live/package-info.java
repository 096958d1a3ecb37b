/** What open screens may hear about, so that they refresh by themselves. */
@NullMarked
package uk.waymark.live;

import org.jspecify.annotations.NullMarked;
