package uk.waymark.forms;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer as a person reads it. */
final class AnswerWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);

    private AnswerWords() {}

    static String of(Question question, Answer answer) {
        var said = values(question, answer);
        return answer.comment().isBlank()
                ? said
                : said + ". " + answer.comment().strip();
    }

    private static String values(Question question, Answer answer) {
        return switch (question.kind()) {
            case DATE -> DAY.format(LocalDate.parse(answer.values().getFirst()));
            case DATE_TIME -> TIME.format(LocalDateTime.parse(answer.values().getFirst()));
            case MONEY -> "£" + money(new BigDecimal(answer.values().getFirst()));
            case SIGNATURE -> answer.values().getFirst();
            case FILE ->
                answer.values().size() == 1 ? "1 file" : answer.values().size() + " files";
            case GROUP ->
                answer.values().size() == 1 ? "1 entry" : answer.values().size() + " entries";
            default ->
                answer.values().stream()
                        .map(value -> value.equals(Answer.NONE) && question.kind() == Kind.TICKS
                                ? "None of these"
                                : question.words(value))
                        .collect(Collectors.joining("; "));
        };
    }

    private static String money(BigDecimal sum) {
        var pattern = sum.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(sum);
    }
}
