/** The database behind everything: its schema, its grants, and where it is found. */
@NullMarked
package uk.waymark.database;

import org.jspecify.annotations.NullMarked;
