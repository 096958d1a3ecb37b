/** Who outside school has been told what, and whom to tell. */
@NullMarked
package uk.waymark.school.authorities;

import org.jspecify.annotations.NullMarked;
