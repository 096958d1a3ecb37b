package uk.waymark.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is wrong with an answer, in words for whoever gave it. An answer that is taken back is never wrong. */
final class AnswerCheck {
    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_ROWS = 100;

    private final Form form;
    private final Map<String, Given> answers;
    private final LocalDate today;

    AnswerCheck(Form form, Map<String, Given> answers, LocalDate today) {
        this.form = form;
        this.answers = answers;
        this.today = today;
    }

    Optional<String> wrongWith(String path, Question question, Answer answer) {
        if (answer.comment().length() > LONGEST) {
            return Optional.of("A comment has at most 10,000 characters.");
        }
        if (!answer.comment().isBlank() && !question.comment()) {
            return Optional.of("No comment is kept beside this question.");
        }
        if (answer.isBlank()) {
            return Optional.empty();
        }
        if (answer.values().size() > 1 && !question.kind().takesMany()) {
            return Optional.of("Give one answer.");
        }
        return value(path, question, answer);
    }

    private Optional<String> value(String path, Question question, Answer answer) {
        var first = answer.values().getFirst();
        return switch (question.kind()) {
            case YES_NO, YES_NO_NA, CHOICE, SCALE -> options(question, answer);
            case MULTIPLE, TICKS -> ticks(question, answer);
            case TEXT ->
                first.length() > LONGEST_LINE ? Optional.of("This text has at most 500 characters.") : Optional.empty();
            case LINES ->
                first.length() > LONGEST ? Optional.of("This text has at most 10,000 characters.") : Optional.empty();
            case NUMBER -> number(question, first, "Write a number in digits, such as 12.");
            case MONEY -> money(question, first);
            case DATE, DATE_TIME -> day(path, question, first);
            case FILE -> files(answer.values());
            case SIGNATURE -> signature(answer.values());
            case GROUP -> rows(answer.values());
        };
    }

    private static Optional<String> options(Question question, Answer answer) {
        return question.choices().containsAll(answer.values())
                ? Optional.empty()
                : Optional.of("Choose from the list.");
    }

    private static Optional<String> ticks(Question question, Answer answer) {
        if (question.kind() == Kind.TICKS && answer.values().contains(Answer.NONE)) {
            return answer.values().size() == 1
                    ? Optional.empty()
                    : Optional.of("Tick either what there is or \"None of these\".");
        }
        return new HashSet<>(answer.values()).size() < answer.values().size()
                ? Optional.of("Choose each once.")
                : options(question, answer);
    }

    private static Optional<String> money(Question question, String typed) {
        var wrong = number(question, typed, "Write the sum in digits, such as 5000000.");
        return wrong.isPresent()
                ? wrong
                : Optional.of(new BigDecimal(typed))
                        .filter(sum -> sum.signum() < 0 || sum.scale() > 2)
                        .map(sum -> "A sum is not below nothing, and has pounds and pence.");
    }

    private static Optional<String> number(Question question, String typed, String words) {
        if (!typed.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return Optional.of(words);
        }
        var number = new BigDecimal(typed);
        var limits = question.limits();
        return limits.least()
                .filter(least -> number.compareTo(least) < 0)
                .map(least -> "Write " + least.toPlainString() + " or more.")
                .or(() -> limits.most()
                        .filter(most -> number.compareTo(most) > 0)
                        .map(most -> "Write " + most.toPlainString() + " or less."));
    }

    private Optional<String> day(String path, Question question, String typed) {
        var day = parsed(question.kind(), typed);
        if (day.isEmpty()) {
            return Optional.of(
                    question.kind() == Kind.DATE
                            ? "This is no day of the calendar; choose one such as 24 Nov 2026."
                            : "This is no day with a time; choose one such as 24 Nov 2026, 09:30.");
        }
        if (question.limits().notFuture() && day.get().isAfter(today)) {
            return Optional.of("This day is still to come; it must be today or before.");
        }
        return order(path, question, day.get());
    }

    private Optional<String> order(String path, Question question, LocalDate day) {
        var neighbours = path.substring(0, path.length() - question.id().length());
        var start = question.limits().after().flatMap(id -> answered(neighbours + id));
        if (start.isPresent() && day.isBefore(start.get())) {
            return Optional.of("This day comes before the day on which it starts. Mend one of the two.");
        }
        return answers.keySet().stream()
                .filter(other -> other.startsWith(neighbours) && other.indexOf('/', neighbours.length()) < 0)
                .filter(other -> form.at(other)
                        .flatMap(it -> it.limits().after())
                        .filter(question.id()::equals)
                        .isPresent())
                .flatMap(other -> answered(other).stream())
                .filter(end -> end.isBefore(day))
                .findFirst()
                .map(end -> "This day comes after the day on which it ends. Mend one of the two.");
    }

    private Optional<LocalDate> answered(String path) {
        return Optional.ofNullable(answers.get(path))
                .filter(given -> !given.answer().isBlank())
                .map(given -> LocalDate.parse(given.answer().values().getFirst().substring(0, 10)));
    }

    private static Optional<LocalDate> parsed(Kind kind, String typed) {
        try {
            var day = kind == Kind.DATE
                    ? LocalDate.parse(typed)
                    : LocalDateTime.parse(typed).toLocalDate();
            return Optional.of(day).filter(it -> it.getYear() >= 1900 && it.getYear() <= 2200);
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<String> files(List<String> values) {
        try {
            values.forEach(UUID::fromString);
            return values.size() > MOST_ROWS ? Optional.of("At most 100 files lie here.") : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of("Add the file again; it was not kept.");
        }
    }

    private static Optional<String> signature(List<String> values) {
        var isWhole = values.size() == 1 || (values.size() == 2 && values.get(1).equals(Answer.CONFIRMED));
        return isWhole && values.getFirst().length() <= 200
                ? Optional.empty()
                : Optional.of("Type your name, and confirm that it is your signature.");
    }

    private static Optional<String> rows(List<String> values) {
        return values.size() <= MOST_ROWS
                        && values.stream().allMatch(Answer::isRow)
                        && new HashSet<>(values).size() == values.size()
                ? Optional.empty()
                : Optional.of("At most 100 entries stand here.");
    }
}
