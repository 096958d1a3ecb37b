/** The school's people. */
@NullMarked
package uk.waymark.school.accounts;

import org.jspecify.annotations.NullMarked;
