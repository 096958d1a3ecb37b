/** The agreement about a placement, for the school: what it says, who has signed, who has been sent it. */
@NullMarked
package uk.waymark.school.agreements;

import org.jspecify.annotations.NullMarked;
