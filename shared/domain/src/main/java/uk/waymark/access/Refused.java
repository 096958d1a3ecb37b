package uk.waymark.access;

/**
 * Why something was not done, in words that its reader understands, and what to do next. A value, never thrown.
 *
 * @param code short and stable, for machines and tests
 * @param message a whole sentence or two for the person
 */
public record Refused(String code, String message) {}
