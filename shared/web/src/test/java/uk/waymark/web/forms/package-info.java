/** Tests of forms on a screen. */
@NullMarked
package uk.waymark.web.forms;

import org.jspecify.annotations.NullMarked;
