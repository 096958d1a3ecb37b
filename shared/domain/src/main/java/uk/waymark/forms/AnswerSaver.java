package uk.waymark.forms;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;

/** Keeps one answer: the same one again changes nothing, and one that has not seen somebody else's does not replace it. */
@Singleton
class AnswerSaver {
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEE d MMM", Locale.UK).withZone(Session.ENGLAND);
    private static final int LONGEST_PATH = 200;

    private final FillingRows rows;
    private final Clock clock;

    AnswerSaver(FillingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    SaveOutcome save(Filling filling, String path, Answer answer, long base, PersonId by) {
        if (filling.submitted().isPresent()) {
            return new SaveOutcome.Not(Fillings.already(filling.submitted().get()));
        }
        var question = path.length() > LONGEST_PATH
                ? Optional.<Question>empty()
                : filling.form().at(path);
        if (question.isEmpty()) {
            return new SaveOutcome.Not(new Refused("INVALID", "There is no such question in this form."));
        }
        var wrong = new AnswerCheck(filling.form(), filling.answers(), Session.today(clock))
                .wrongWith(path, question.get(), answer);
        return wrong.<SaveOutcome>map(words -> new SaveOutcome.Not(new Refused("INVALID", words)))
                .orElseGet(() -> keep(filling, path, question.get(), answer, base, by));
    }

    private SaveOutcome keep(Filling filling, String path, Question question, Answer answer, long base, PersonId by) {
        var now = filling.given(path);
        if (now.answer().equals(answer)) {
            return new SaveOutcome.Saved(now);
        }
        var at = clock.instant();
        var text = Json.of(answer);
        var kept = base == 0
                ? rows.first(filling.id(), path, text, by, at)
                : rows.next(filling.id(), path, base, text, by, at);
        if (kept == 0) {
            return stale(filling, path, question, answer);
        }
        rows.log(Id.next(), filling.id(), path, base + 1, text, by, at);
        return new SaveOutcome.Saved(new Given(answer, base + 1, "", at));
    }

    private SaveOutcome stale(Filling filling, String path, Question question, Answer mine) {
        var theirs = rows.answers(List.of(filling.id())).stream()
                .filter(row -> row.path().equals(path))
                .map(row -> new Given(Json.answer(row.answer()), row.revision(), row.by(), row.answeredAt()))
                .findFirst()
                .orElse(Given.NOTHING);
        if (theirs.answer().equals(mine)) {
            return new SaveOutcome.Saved(theirs);
        }
        var words = theirs.answer().isBlank() ? "nothing" : AnswerWords.of(question, theirs.answer());
        return new SaveOutcome.Stale(
                theirs,
                words,
                new Refused(
                        "STALE",
                        theirs.by() + " wrote at " + TIME.format(theirs.at()) + ": \"" + words
                                + "\". Keep yours, or take theirs."));
    }
}
