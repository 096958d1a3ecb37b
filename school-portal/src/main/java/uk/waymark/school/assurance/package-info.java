/** A school and its providers: choosing, proving, auditing, deciding. */
@NullMarked
package uk.waymark.school.assurance;

import org.jspecify.annotations.NullMarked;
