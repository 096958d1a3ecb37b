package uk.waymark.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads a bank and checks every question of it, whether or not a form asks it. */
final class BankReader {
    private static final Set<String> WORDS = Set.of("bank", "sections", "questions", "details");
    private static final Set<String> WORDS_OF_SECTION = Set.of("title", "about");

    private BankReader() {}

    static Bank read(Spot file) {
        file.onlyKnows(WORDS);
        Map<String, String> sections = new LinkedHashMap<>();
        Map<String, String> about = new LinkedHashMap<>();
        file.need("sections").map().forEach((id, section) -> {
            section.onlyKnows(WORDS_OF_SECTION);
            sections.put(id, section.needText("title"));
            about.put(id, section.textOr("about", ""));
        });
        var bank = new Bank(file.needText("bank"), sections, about, questions(file, sections));
        var reader = new QuestionReader(bank.questions());
        bank.questions().values().forEach(reader::read);
        return bank;
    }

    private static Map<String, Spot> questions(Spot file, Map<String, String> sections) {
        Map<String, Spot> questions = new LinkedHashMap<>();
        for (var question : file.need("questions").list()) {
            var id = question.needText("id");
            if (questions.put(id, question) != null) {
                throw question.wrong("the id " + id + " stands here twice");
            }
            if (!sections.containsKey(question.needText("section"))) {
                throw question.need("section").wrong("there is no section " + question.textOr("section", ""));
            }
        }
        return questions;
    }
}
