/** How the school stays in touch with a placed pupil: weekly contact, belonging, meals, the way there, and tasks of support. */
@NullMarked
package uk.waymark.contact;

import org.jspecify.annotations.NullMarked;
