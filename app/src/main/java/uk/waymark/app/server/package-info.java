/** The web server: one Jetty with Micronaut and both portals, and the gate before them. */
@NullMarked
package uk.waymark.app.server;

import org.jspecify.annotations.NullMarked;
