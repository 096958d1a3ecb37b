package uk.waymark.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A composed form as JSON, in the words of the files, so that the same reader reads both. */
final class FormWriter {
    private FormWriter() {}

    static String write(Form form) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("form", form.name());
        tree.put("version", form.version());
        tree.put("from", form.from());
        tree.put("title", form.title());
        tree.put("policy", form.policy());
        tree.put("intro", form.intro());
        tree.put("sections", form.sections().stream().map(FormWriter::tree).toList());
        return Json.write(tree);
    }

    private static Map<String, Object> tree(Section section) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", section.id());
        tree.put("title", section.title());
        tree.put("about", section.about());
        tree.put("questions", trees(section.questions()));
        return tree;
    }

    private static List<Map<String, Object>> trees(List<Question> questions) {
        return questions.stream().map(FormWriter::tree).toList();
    }

    static Map<String, Object> tree(Question question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", question.id());
        tree.put("text", question.text());
        tree.put("kind", question.kind().written());
        tree.put("comment", yesNo(question.comment()));
        put(tree, "explain", question.explain().stream().sorted().toList());
        tree.put(
                "required",
                question.required()
                        .when()
                        .<Object>map(when -> new TreeMap<String, Object>(Map.of(
                                "when",
                                when.path(),
                                "is",
                                when.is().stream().sorted().toList())))
                        .orElse(yesNo(question.required().always())));
        if (!question.options().isEmpty()) {
            tree.put("options", question.options());
        }
        put(tree, "then", question.followUps().stream().map(FormWriter::tree).toList());
        put(tree, "members", trees(question.members()));
        limits(tree, question.limits());
        question.flag().ifPresent(flag -> tree.put("flag", tree(flag)));
        tree.put("help", question.help());
        tree.put("guidance", question.guidance());
        put(tree, "asks", question.policies());
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, List<?> list) {
        if (!list.isEmpty()) {
            tree.put(name, list);
        }
    }

    private static void limits(Map<String, Object> tree, Limits limits) {
        limits.least().ifPresent(it -> tree.put("least", it.toPlainString()));
        limits.most().ifPresent(it -> tree.put("most", it.toPlainString()));
        limits.after().ifPresent(it -> tree.put("after", it));
        tree.put("not-future", yesNo(limits.notFuture()));
    }

    private static Map<String, Object> tree(FollowUp next) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("on", next.on().stream().sorted().toList());
        tree.put("ask", trees(next.ask()));
        return tree;
    }

    private static Map<String, Object> tree(Flag flag) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("on", flag.on().stream().sorted().toList());
        tree.put("severity", flag.severity().name().toLowerCase(Locale.ROOT));
        return tree;
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
