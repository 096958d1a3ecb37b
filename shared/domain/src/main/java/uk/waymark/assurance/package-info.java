/** What the parts of provider assurance share: who hears of what a provider does, and warnings before something runs out. */
@NullMarked
package uk.waymark.assurance;

import org.jspecify.annotations.NullMarked;
