package uk.waymark.app.sample;

import java.util.List;
import java.util.Map;
import uk.waymark.app.Trouble;
import uk.waymark.forms.Answer;
import uk.waymark.forms.Asked;
import uk.waymark.forms.Flag;
import uk.waymark.forms.FormDesk;
import uk.waymark.forms.Question;
import uk.waymark.forms.SaveOutcome;

/** Answers a whole form: what is given for a question, and for the others what is found where all is mostly in order. */
final class SampleAnswers {
    private final Map<String, Answer> special;

    SampleAnswers(Map<String, Answer> special) {
        this.special = special;
    }

    /** Goes on until nothing is missing, since an answer may ask for more. */
    void complete(FormDesk desk) {
        for (var round = 0; round < 10; round++) {
            var filling = desk.read();
            var missing = filling.progress().missing();
            if (missing.isEmpty()) {
                return;
            }
            for (var asked : filling.outline()) {
                if (missing.stream().anyMatch(it -> it.path().equals(asked.path()))) {
                    keep(desk, asked, filling.given(asked.path()).revision());
                }
            }
        }
        throw new Trouble(
                "The sample form is not complete: " + desk.read().progress().missing());
    }

    private void keep(FormDesk desk, Asked asked, long revision) {
        var answer = special.getOrDefault(asked.question().id(), usual(asked.question()));
        if (desk.save(asked.path(), answer, revision) instanceof SaveOutcome.Not(var refused)) {
            throw new Trouble("Sample form, " + asked.path() + ": " + refused.message());
        }
    }

    private static Answer usual(Question question) {
        var answer = switch (question.kind()) {
            case YES_NO, YES_NO_NA -> Answer.of(harmless(question, List.of("yes", "no")));
            case TEXT, LINES -> Answer.of("As seen and told on the visit.");
            case DATE -> Answer.of(day(question));
            case DATE_TIME -> Answer.of("2026-11-05T10:00");
            case NUMBER -> Answer.of("12");
            case MONEY -> Answer.of("10000000");
            case CHOICE, MULTIPLE, TICKS -> Answer.of(harmless(question, question.choices()));
            case SCALE -> Answer.of("4");
            case FILE -> Answer.BLANK;
            case SIGNATURE -> Answer.of("Alma Sample", Answer.CONFIRMED);
            case GROUP -> Answer.of("r1");
        };
        return question.explain().isEmpty() ? answer : answer.with("Seen on the visit.");
    }

    private static String harmless(Question question, List<String> choices) {
        return choices.stream()
                .filter(it ->
                        question.flag().filter(flag -> flag.on().contains(it)).isEmpty())
                .findFirst()
                .orElse(choices.getFirst());
    }

    /** A day that must not be over lies ahead. */
    private static String day(Question question) {
        return question.flag().filter(flag -> flag.on().contains(Flag.PAST)).isPresent() ? "2027-11-05" : "2026-11-05";
    }
}
