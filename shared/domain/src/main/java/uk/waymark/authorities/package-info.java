/** What a local authority, a virtual school, a social worker and other agencies are told about a pupil's provision, and that they were. */
@NullMarked
package uk.waymark.authorities;

import org.jspecify.annotations.NullMarked;
