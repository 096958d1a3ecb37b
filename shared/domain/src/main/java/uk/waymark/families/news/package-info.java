/** Newsletters and news of a school for the families of pupils who learn elsewhere, so that they stay part of it. */
@NullMarked
package uk.waymark.families.news;

import org.jspecify.annotations.NullMarked;
