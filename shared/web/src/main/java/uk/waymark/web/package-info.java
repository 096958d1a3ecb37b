/** What both portals draw with and are guarded by. */
@NullMarked
package uk.waymark.web;

import org.jspecify.annotations.NullMarked;
