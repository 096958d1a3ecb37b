@NullMarked
package uk.waymark.plans.ehc;

import org.jspecify.annotations.NullMarked;
