/** Which database Waymark runs on: the embedded one, or the one that the environment names. */
@NullMarked
package uk.waymark.app.database;

import org.jspecify.annotations.NullMarked;
