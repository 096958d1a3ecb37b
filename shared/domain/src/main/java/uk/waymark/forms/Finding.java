package uk.waymark.forms;

/**
 * An answer that wants something done.
 *
 * @param questionId of the form's own question above it, so that findings about one thing can be put together
 * @param answer in words
 */
public record Finding(String path, String questionId, String section, String text, String answer, Severity severity) {}
