/** How the school stays in touch with its placed pupils. */
@NullMarked
package uk.waymark.school.contact;

import org.jspecify.annotations.NullMarked;
