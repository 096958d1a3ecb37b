/** How the school stays in touch with a placed pupil. */
@NullMarked
package uk.waymark.contact;

import org.jspecify.annotations.NullMarked;
