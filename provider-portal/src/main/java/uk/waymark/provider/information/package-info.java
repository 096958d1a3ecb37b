/** What the provider's staff are told about the pupils whom they have now. */
@NullMarked
package uk.waymark.provider.information;

import org.jspecify.annotations.NullMarked;
