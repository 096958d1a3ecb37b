/** Any form on a screen: to be filled in, to be read, and two rounds of it side by side. */
@NullMarked
package uk.waymark.web.forms;

import org.jspecify.annotations.NullMarked;
