/** Tests of widgets on a screen without a browser. */
@NullMarked
package uk.waymark.web.widgets;

import org.jspecify.annotations.NullMarked;
