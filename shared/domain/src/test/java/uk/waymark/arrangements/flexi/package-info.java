@NullMarked
package uk.waymark.arrangements.flexi;

import org.jspecify.annotations.NullMarked;
