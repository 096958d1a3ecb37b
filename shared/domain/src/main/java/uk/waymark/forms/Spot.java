package uk.waymark.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A value of a file with the place where it stands.
 *
 * @param value a text, a list of spots, or a map of spots
 */
record Spot(String file, int line, Object value) {
    FormFileException wrong(String what) {
        return new FormFileException(file, line, what);
    }

    String text() {
        if (value instanceof String text) {
            return text.strip();
        }
        throw wrong("here stands one word or sentence, not a list");
    }

    @SuppressWarnings("unchecked")
    List<Spot> list() {
        if (value instanceof List<?> list) {
            return (List<Spot>) list;
        }
        return text().isEmpty() ? List.of() : List.of(this);
    }

    @SuppressWarnings("unchecked")
    Map<String, Spot> map() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Spot>) map;
        }
        throw wrong("here stand names with values");
    }

    void onlyKnows(Set<String> names) {
        map().forEach((name, spot) -> {
            if (!names.contains(name)) {
                throw spot.wrong("unknown word \"" + name + "\"");
            }
        });
    }

    boolean has(String name) {
        return map().containsKey(name);
    }

    Optional<Spot> get(String name) {
        return Optional.ofNullable(map().get(name));
    }

    Spot need(String name) {
        return get(name).orElseThrow(() -> wrong("\"" + name + "\" is missing"));
    }

    /** The text of that name, which must not be empty. */
    String needText(String name) {
        var spot = need(name);
        if (spot.text().isEmpty()) {
            throw spot.wrong("\"" + name + "\" is empty");
        }
        return spot.text();
    }

    String textOr(String name, String otherwise) {
        return get(name).map(Spot::text).orElse(otherwise);
    }

    List<String> texts(String name) {
        return get(name).map(it -> it.list().stream().map(Spot::text).toList()).orElse(List.of());
    }

    boolean yes(String name, boolean otherwise) {
        return get(name)
                .map(it -> switch (it.text()) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> throw it.wrong("\"" + name + "\" is yes or no");
                })
                .orElse(otherwise);
    }

    <T> T read(String name, Function<String, T> reader, String wanted) {
        var spot = need(name);
        try {
            return reader.apply(spot.text());
        } catch (RuntimeException wrong) {
            throw spot.wrong("\"" + name + "\" is " + wanted);
        }
    }
}
