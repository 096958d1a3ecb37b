package uk.waymark.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts, lists and maps as JSON and back. What comes back are the spots of a file, without lines that would help anybody. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static String write(Object tree) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            write(json, tree);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object tree) throws IOException {
        switch (tree) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (var entry : map.entrySet()) {
                    json.writeFieldName(entry.getKey().toString());
                    write(json, entry.getValue());
                }
                json.writeEndObject();
            }
            case Iterable<?> list -> {
                json.writeStartArray();
                for (var it : list) {
                    write(json, it);
                }
                json.writeEndArray();
            }
            default -> json.writeString(tree.toString());
        }
    }

    static Spot read(String what, String text) {
        try (var json = FACTORY.createParser(text)) {
            json.nextToken();
            return read(what, json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Spot read(String what, JsonParser json) throws IOException {
        var line = json.currentLocation().getLineNr();
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Spot> map = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    var name = json.currentName();
                    json.nextToken();
                    map.put(name, read(what, json));
                }
                yield new Spot(what, line, map);
            }
            case START_ARRAY -> {
                List<Spot> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(what, json));
                }
                yield new Spot(what, line, list);
            }
            default -> new Spot(what, line, json.getText());
        };
    }

    static String of(Answer answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("values", answer.values());
        tree.put("comment", answer.comment());
        return write(tree);
    }

    static Answer answer(String text) {
        var spot = read("answer", text);
        return new Answer(
                spot.need("values").list().stream()
                        .map(it -> (String) it.value())
                        .toList(),
                (String) spot.need("comment").value());
    }
}
