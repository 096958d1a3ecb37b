package uk.waymark.forms;

/**
 * A question that must be answered before the form can be submitted.
 *
 * @param why what is missing of it, in words
 */
public record MissingAnswer(String path, String section, String text, String why) {}
