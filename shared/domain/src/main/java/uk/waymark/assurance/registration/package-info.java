/** Whether a provider is registered, whether the law wants it to be, and what inspectors and authorities say of it. */
@NullMarked
package uk.waymark.assurance.registration;

import org.jspecify.annotations.NullMarked;
