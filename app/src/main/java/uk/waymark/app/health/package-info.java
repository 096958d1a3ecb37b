/** What the health page says about the things that can be late. */
@NullMarked
package uk.waymark.app.health;

import org.jspecify.annotations.NullMarked;
