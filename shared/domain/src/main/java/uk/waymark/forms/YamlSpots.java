package uk.waymark.forms;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML as words at their places: nothing is guessed from how a word looks, so that "no" stays "no". */
final class YamlSpots {
    private static final int DEEPEST = 60;

    private final String file;

    private YamlSpots(String file) {
        this.file = file;
    }

    static Spot read(String file, String text) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                throw new FormFileException(file, 1, "the file is empty");
            }
            return new YamlSpots(file).spot(node, 0);
        } catch (MarkedYAMLException wrong) {
            var mark = wrong.getProblemMark();
            throw new FormFileException(file, mark == null ? 1 : mark.getLine() + 1, "not YAML: " + wrong.getProblem());
        }
    }

    private Spot spot(Node node, int depth) {
        var line = node.getStartMark().getLine() + 1;
        if (depth > DEEPEST) {
            throw new FormFileException(file, line, "nested too deep, or inside itself");
        }
        return switch (node) {
            case ScalarNode scalar -> new Spot(file, line, scalar.getValue());
            case SequenceNode list -> new Spot(file, line, all(list, depth));
            case MappingNode map -> new Spot(file, line, map(map, depth));
            default -> throw new FormFileException(file, line, "cannot be read");
        };
    }

    private List<Spot> all(SequenceNode list, int depth) {
        List<Spot> all = new ArrayList<>();
        list.getValue().forEach(it -> all.add(spot(it, depth + 1)));
        return all;
    }

    private Map<String, Spot> map(MappingNode node, int depth) {
        Map<String, Spot> map = new LinkedHashMap<>();
        for (var pair : node.getValue()) {
            var key = spot(pair.getKeyNode(), depth + 1);
            var value = spot(pair.getValueNode(), depth + 1);
            // A word is at its own line also where its value is a list that begins below.
            var placed = new Spot(file, key.line(), value.value());
            if (map.put(key.text(), placed) != null) {
                throw key.wrong("\"" + key.text() + "\" stands here twice");
            }
        }
        return map;
    }
}
