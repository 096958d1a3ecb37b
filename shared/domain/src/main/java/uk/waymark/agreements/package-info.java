/** What school, provider, family and others agree on about one placement: filled in by both sides, signed by all, sent to all. */
@NullMarked
package uk.waymark.agreements;

import org.jspecify.annotations.NullMarked;
