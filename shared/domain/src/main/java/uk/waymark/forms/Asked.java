package uk.waymark.forms;

/**
 * A question as one filling asks it.
 *
 * @param path where its answer lies
 * @param depth how many answers asked for it: 0 for a question of the section itself
 * @param required whether it must be answered, as things stand
 */
public record Asked(String path, Section section, Question question, int depth, boolean required) {}
