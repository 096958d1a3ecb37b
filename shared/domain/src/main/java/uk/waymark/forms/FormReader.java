package uk.waymark.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a form, composing it from its bank where it says so. */
final class FormReader {
    private static final Set<String> WORDS =
            Set.of("form", "version", "from", "title", "policy", "intro", "bank", "sections");
    private static final Set<String> WORDS_OF_SECTION = Set.of("id", "title", "about", "of", "asks", "questions");

    private final Optional<Bank> bank;
    private final QuestionReader questions;
    private final Set<String> ids = new HashSet<>();
    /** Rules that name another question, checked once all of them are known. */
    private final Map<Spot, Required.When> rules = new LinkedHashMap<>();

    private FormReader(Spot file, Map<String, Bank> banks) {
        this.bank = file.get("bank")
                .map(it -> Optional.ofNullable(banks.get(it.text()))
                        .orElseThrow(() -> it.wrong("there is no bank " + it.text())));
        Map<String, Spot> known = new LinkedHashMap<>(bank.map(Bank::questions).orElse(Map.of()));
        for (var section : file.need("sections").list()) {
            section.get("questions").map(Spot::list).orElse(List.of()).forEach(it -> remember(known, it));
        }
        this.questions = new QuestionReader(known);
    }

    private static void remember(Map<String, Spot> known, Spot question) {
        if (question.has("id") && known.putIfAbsent(question.textOr("id", ""), question) != null) {
            throw question.wrong("the id " + question.textOr("id", "") + " stands here twice");
        }
    }

    static Form read(Spot file, Map<String, Bank> banks) {
        file.onlyKnows(WORDS);
        var reader = new FormReader(file, banks);
        List<Section> sections = new ArrayList<>();
        Set<String> sectionIds = new HashSet<>();
        for (var spot : file.need("sections").list()) {
            var section = reader.section(spot);
            if (!sectionIds.add(section.id())) {
                throw spot.wrong("the section " + section.id() + " stands here twice");
            }
            sections.add(section);
        }
        var form = new Form(
                file.needText("form"),
                file.read("version", Integer::parseInt, "a whole number"),
                file.read("from", LocalDate::parse, "a day such as 2026-09-01"),
                file.needText("title"),
                file.textOr("policy", ""),
                file.textOr("intro", ""),
                sections);
        reader.rules.forEach((spot, when) -> check(form, spot, when));
        return form;
    }

    private Section section(Spot spot) {
        spot.onlyKnows(WORDS_OF_SECTION);
        List<Spot> asked = new ArrayList<>();
        spot.get("of").ifPresent(of -> asked.addAll(fromBank(spot, of)));
        asked.addAll(spot.get("questions").map(Spot::list).orElse(List.of()));
        if (asked.isEmpty()) {
            throw spot.wrong("a section without questions");
        }
        var all = questions.readAll(asked);
        for (var number = 0; number < all.size(); number++) {
            var question = all.get(number);
            var place = asked.get(number);
            if (!ids.add(question.id())) {
                throw place.wrong("the id " + question.id() + " stands in this form twice");
            }
            remember(place, question);
        }
        var of = spot.textOr("of", "");
        return new Section(
                spot.textOr("id", of),
                spot.has("title") || of.isEmpty() ? spot.needText("title") : title(of),
                spot.textOr(
                        "about", bank.map(it -> it.about().getOrDefault(of, "")).orElse("")),
                all);
    }

    private void remember(Spot place, Question question) {
        question.required().when().ifPresent(when -> rules.put(place, when));
        question.below().forEach(next -> remember(new Spot(place.file(), place.line(), next.id()), next));
    }

    private String title(String of) {
        return bank.map(it -> it.sections().get(of)).orElse(of);
    }

    private List<Spot> fromBank(Spot section, Spot of) {
        var all = bank.filter(it -> it.sections().containsKey(of.text()))
                .orElseThrow(() -> of.wrong("the bank has no section " + of.text()))
                .of(of.text(), section.textOr("asks", "all"));
        if (all.isEmpty()) {
            throw of.wrong("no question of " + of.text() + " is asked");
        }
        return all.stream()
                .map(id -> new Spot(
                        section.file(), section.line(), Map.of("use", new Spot(section.file(), section.line(), id))))
                .toList();
    }

    private static void check(Form form, Spot spot, Required.When when) {
        var named = form.at(when.path())
                .orElseThrow(() -> spot.wrong("it is required by a question that is not asked: " + when.path()));
        var unknown = when.is().stream()
                .filter(value ->
                        !value.equals(FollowUp.ANSWERED) && !named.choices().contains(value))
                .findFirst();
        if (unknown.isPresent() || when.is().isEmpty()) {
            throw spot.wrong("unknown condition \"" + unknown.orElse("") + "\" for " + when.path());
        }
    }
}
