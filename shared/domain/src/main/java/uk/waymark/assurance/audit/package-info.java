/** A school's audit of a provider: visit, form, findings, conclusion, the head's decision, and when to look again. */
@NullMarked
package uk.waymark.assurance.audit;

import org.jspecify.annotations.NullMarked;
