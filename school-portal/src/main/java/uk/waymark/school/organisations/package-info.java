/** Providers, contacts and, for administrators, every organisation. */
@NullMarked
package uk.waymark.school.organisations;

import org.jspecify.annotations.NullMarked;
