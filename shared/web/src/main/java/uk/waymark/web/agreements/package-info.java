/** What both portals show of an agreement: its fields while it is written, and who has signed. */
@NullMarked
package uk.waymark.web.agreements;

import org.jspecify.annotations.NullMarked;
