/** The addresses that calendar programs read. */
@NullMarked
package uk.waymark.app.feeds;

import org.jspecify.annotations.NullMarked;
