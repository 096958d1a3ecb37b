@NullMarked
package uk.waymark.agreements;

import org.jspecify.annotations.NullMarked;
