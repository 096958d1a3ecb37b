package uk.waymark.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one question with what it asks for next, and refuses what cannot be asked, with its line. */
final class QuestionReader {
    private static final Set<String> WORDS = Set.of(
            "id",
            "section",
            "asks",
            "text",
            "kind",
            "comment",
            "explain",
            "required",
            "options",
            "then",
            "members",
            "least",
            "most",
            "after",
            "not-future",
            "flag",
            "help",
            "guidance");
    private static final Set<String> WORDS_OF_USE = Set.of("use", "required");
    private static final int DEEPEST = 8;
    private static final String ID = "[A-Za-z0-9-]{1,40}";

    /** What can be referred to by id. */
    private final Map<String, Spot> known;

    QuestionReader(Map<String, Spot> known) {
        this.known = known;
    }

    Question read(Spot spot) {
        return read(spot, List.of(), 0);
    }

    /** Reads neighbours: their ids must differ, and what one says about another must be so. */
    List<Question> readAll(List<Spot> spots) {
        return readAll(spots, List.of(), 0);
    }

    private List<Question> readAll(List<Spot> spots, List<String> open, int depth) {
        List<Question> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (var spot : spots) {
            var question = read(spot, open, depth);
            if (!ids.add(question.id())) {
                throw spot.wrong("the id " + question.id() + " stands here twice");
            }
            all.add(question);
        }
        checkAfter(spots, all);
        return all;
    }

    private static void checkAfter(List<Spot> spots, List<Question> all) {
        for (var spot : spots) {
            spot.get("after").ifPresent(after -> {
                if (all.stream()
                        .noneMatch(
                                it -> it.id().equals(after.text()) && it.kind().isDay())) {
                    throw after.wrong("there is no date " + after.text() + " beside this question");
                }
            });
        }
    }

    private Question read(Spot spot, List<String> open, int depth) {
        if (depth > DEEPEST) {
            throw spot.wrong("follow-ups are nested too deep");
        }
        if (spot.has("use")) {
            return used(spot, open, depth);
        }
        spot.onlyKnows(WORDS);
        var id = spot.needText("id");
        if (!id.matches(ID)) {
            throw spot.need("id").wrong("an id has up to 40 letters, digits and hyphens");
        }
        return question(spot, id, plus(open, id, depth, spot), depth);
    }

    /** Only what can be referred to can be met again below itself. */
    private List<String> plus(List<String> open, String id, int depth, Spot spot) {
        if (!spot.equals(known.get(id))) {
            return open;
        }
        List<String> more = new ArrayList<>(open);
        more.add(id);
        return more;
    }

    private Question used(Spot spot, List<String> open, int depth) {
        spot.onlyKnows(WORDS_OF_USE);
        var id = spot.needText("use");
        var meant = known.get(id);
        if (meant == null) {
            throw spot.need("use").wrong("there is no question " + id);
        }
        if (open.contains(id)) {
            throw spot.need("use").wrong("a cycle of follow-ups: " + String.join(", ", open) + ", " + id);
        }
        var question = read(meant, open, depth);
        return spot.has("required") ? question.with(required(spot)) : question;
    }

    private Question question(Spot spot, String id, List<String> open, int depth) {
        var text = spot.needText("text");
        var kind = Kind.of(spot.needText("kind"))
                .orElseThrow(() -> spot.need("kind").wrong("unknown kind " + spot.textOr("kind", "")));
        var bare = new Question(
                id,
                text,
                kind,
                spot.yes("comment", false) || spot.has("explain"),
                Set.of(),
                required(spot),
                options(spot, kind),
                List.of(),
                members(spot, kind, open, depth),
                limits(spot, kind),
                Optional.empty(),
                spot.textOr("help", ""),
                spot.textOr("guidance", ""),
                spot.texts("asks"));
        return bare.with(conditions(spot, "explain", bare, ""), flag(spot, bare), followUps(spot, bare, open, depth));
    }

    private List<Question> members(Spot spot, Kind kind, List<String> open, int depth) {
        if (kind != Kind.GROUP) {
            spot.get("members").ifPresent(it -> {
                throw it.wrong("only a group has members");
            });
            return List.of();
        }
        var members = readAll(spot.need("members").list(), open, depth + 1);
        if (members.isEmpty()) {
            throw spot.wrong("a group without members");
        }
        return members;
    }

    private static Map<String, String> options(Spot spot, Kind kind) {
        Map<String, String> options = new LinkedHashMap<>();
        spot.get("options").ifPresent(it -> {
            if (it.value() instanceof Map<?, ?>) {
                it.map().forEach((value, words) -> option(options, value, words));
            } else {
                it.list().forEach(words -> option(options, slug(words.text()), words));
            }
        });
        if (kind.hasOptions() && options.isEmpty()) {
            throw spot.wrong("a choice without options");
        }
        if (!kind.hasOptions() && kind != Kind.SCALE && !options.isEmpty()) {
            throw spot.wrong("this kind has no options");
        }
        return Collections.unmodifiableMap(options);
    }

    private static void option(Map<String, String> options, String value, Spot words) {
        if (!value.matches(ID) || words.text().isEmpty() || value.equals(Answer.NONE)) {
            throw words.wrong("an option needs words, and a value that is not \"none\"");
        }
        if (options.put(value, words.text()) != null) {
            throw words.wrong("the option " + value + " stands here twice");
        }
    }

    private static String slug(String words) {
        var slug = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), 40));
    }

    static Required required(Spot spot) {
        var rule = spot.get("required");
        if (rule.isEmpty() || rule.get().value() instanceof String) {
            return new Required(spot.yes("required", true), Optional.empty());
        }
        rule.get().onlyKnows(Set.of("when", "is"));
        return new Required(
                false,
                Optional.of(new Required.When(
                        rule.get().needText("when"), Set.copyOf(rule.get().texts("is")))));
    }

    private static Limits limits(Spot spot, Kind kind) {
        if (spot.has("after") && !kind.isDay()) {
            throw spot.need("after").wrong("only a date comes after another");
        }
        return new Limits(
                number(spot, "least"),
                number(spot, "most"),
                spot.get("after").map(Spot::text),
                spot.yes("not-future", false));
    }

    private static Optional<BigDecimal> number(Spot spot, String name) {
        return spot.has(name) ? Optional.of(spot.read(name, BigDecimal::new, "a number")) : Optional.empty();
    }

    private static Set<String> conditions(Spot spot, String name, Question question, String alsoKnown) {
        var spots = spot.get(name).map(Spot::list).orElse(List.of());
        Set<String> values = new LinkedHashSet<>();
        for (var it : spots) {
            if (!isKnown(question, it.text(), alsoKnown)) {
                throw it.wrong("unknown condition \"" + it.text() + "\" for "
                        + question.kind().words());
            }
            values.add(it.text());
        }
        return values;
    }

    private static boolean isKnown(Question question, String value, String alsoKnown) {
        Collection<String> choices = question.choices();
        return choices.contains(value)
                || (!alsoKnown.isEmpty() && value.equals(alsoKnown))
                || (question.kind() == Kind.TICKS && value.equals(Answer.NONE));
    }

    private static Optional<Flag> flag(Spot spot, Question question) {
        return spot.get("flag").map(it -> {
            it.onlyKnows(Set.of("on", "severity"));
            it.need("on");
            var on = conditions(it, "on", question, question.kind().isDay() ? Flag.PAST : "");
            var severity = it.has("severity")
                    ? it.read(
                            "severity",
                            text -> Severity.valueOf(text.toUpperCase(Locale.ROOT)),
                            "minor, major or critical")
                    : Severity.MAJOR;
            return new Flag(on, severity);
        });
    }

    private List<FollowUp> followUps(Spot spot, Question question, List<String> open, int depth) {
        List<FollowUp> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (var then : spot.get("then").map(Spot::list).orElse(List.of())) {
            then.onlyKnows(Set.of("on", "ask"));
            then.need("on");
            var asked = readAll(then.need("ask").list(), open, depth + 1);
            var on = conditions(then, "on", question, FollowUp.ANSWERED);
            if (asked.isEmpty() || on.isEmpty() || question.kind() == Kind.GROUP) {
                throw then.wrong("a follow-up needs an answer that asks for it, and questions");
            }
            for (var next : asked) {
                if (!ids.add(next.id())) {
                    throw then.wrong("the id " + next.id() + " stands twice below " + question.id());
                }
            }
            all.add(new FollowUp(on, asked));
        }
        return all;
    }
}
