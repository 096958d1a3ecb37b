/** The pieces that every screen is made of, each built once. */
@NullMarked
package uk.waymark.web.widgets;

import org.jspecify.annotations.NullMarked;
