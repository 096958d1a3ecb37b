@NullMarked
package uk.waymark.families.news;

import org.jspecify.annotations.NullMarked;
