/** What people have to be told: in the application, and by e-mail from an outbox that forgets nothing. */
@NullMarked
package uk.waymark.notices;

import org.jspecify.annotations.NullMarked;
