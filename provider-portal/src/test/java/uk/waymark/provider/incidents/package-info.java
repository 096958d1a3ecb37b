@NullMarked
package uk.waymark.provider.incidents;

import org.jspecify.annotations.NullMarked;
