/** What a placed pupil is taught, how that fits with school, and what comes of it: attainment, qualifications, tracked outcomes. */
@NullMarked
package uk.waymark.curriculum;

import org.jspecify.annotations.NullMarked;
