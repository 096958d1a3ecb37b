/** What leaves for calendars outside Waymark: a person's own feed, and invitations. */
@NullMarked
package uk.waymark.feeds;

import org.jspecify.annotations.NullMarked;
