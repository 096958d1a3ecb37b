/** Files that people take away: registers as CSV, XLSX and PDF, and the list for the authority. */
@NullMarked
package uk.waymark.exports;

import org.jspecify.annotations.NullMarked;
