package uk.waymark.forms;

import java.time.LocalDate;
import java.util.List;

/**
 * A question as a school writes it.
 *
 * @param options what can be chosen, for the kinds that offer a choice
 */
public record NewOwnQuestion(
        String formName,
        String sectionId,
        String text,
        Kind kind,
        List<String> options,
        boolean required,
        boolean comment,
        LocalDate from) {}
