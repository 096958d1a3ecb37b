package uk.waymark.forms;

import java.util.List;

/**
 * A part of a form.
 *
 * @param about what the section is about when it only matters for some fillings, such as {@code placement}; otherwise nothing
 */
public record Section(String id, String title, String about, List<Question> questions) {
    public Section {
        questions = List.copyOf(questions);
    }
}
