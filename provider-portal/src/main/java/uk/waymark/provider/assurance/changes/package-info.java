/** Telling the schools of changes. */
@NullMarked
package uk.waymark.provider.assurance.changes;

import org.jspecify.annotations.NullMarked;
