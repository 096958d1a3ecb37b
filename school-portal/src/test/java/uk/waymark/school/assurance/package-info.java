/** The school's screens of providers, without a browser. */
@NullMarked
package uk.waymark.school.assurance;

import org.jspecify.annotations.NullMarked;
