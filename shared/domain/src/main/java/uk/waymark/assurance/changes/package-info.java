/** What a provider tells its commissioning schools of: changes and incidents, each with its own clock, and internet filtering every term. */
@NullMarked
package uk.waymark.assurance.changes;

import org.jspecify.annotations.NullMarked;
