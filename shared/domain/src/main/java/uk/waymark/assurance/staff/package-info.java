/** A provider's single central record: who works there, which checks were made, and which school has the assurance about whom. */
@NullMarked
package uk.waymark.assurance.staff;

import org.jspecify.annotations.NullMarked;
