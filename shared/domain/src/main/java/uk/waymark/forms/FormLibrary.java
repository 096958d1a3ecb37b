package uk.waymark.forms;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every form there is: those that Waymark brings along, and those that stand in the folder {@code waymark.forms.folder}. All are read
 * at start; with a file that cannot be used Waymark does not start.
 */
@Context
public class FormLibrary {
    private static final String HERE = "uk/waymark/forms/";
    private static final String ENDING = ".yaml";

    private final List<Form> forms;

    @Inject
    FormLibrary(@Value("${waymark.forms.folder:}") String folder) {
        this(read(files(folder)));
    }

    FormLibrary(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** Reads files, given by name. The banks among them come first, wherever they stand. */
    static List<Form> read(Map<String, String> files) {
        Map<String, Bank> banks = new HashMap<>();
        List<Spot> rest = new ArrayList<>();
        new TreeMap<>(files).forEach((name, text) -> {
            var file = YamlSpots.read(name, text);
            if (!file.has("bank") || file.has("form")) {
                rest.add(file);
            } else if (banks.put(file.needText("bank"), BankReader.read(file)) != null) {
                throw file.wrong("there is another bank " + file.needText("bank"));
            }
        });
        List<Form> forms = new ArrayList<>();
        var versions = new HashSet<String>();
        for (var file : rest) {
            var form = FormReader.read(file, banks);
            if (!versions.add(form.name() + " " + form.version())) {
                throw file.wrong("there is another version " + form.version() + " of " + form.name());
            }
            forms.add(form);
        }
        return forms;
    }

    private static Map<String, String> files(String folder) {
        Map<String, String> files = new HashMap<>();
        try {
            var anchor = Objects.requireNonNull(FormLibrary.class.getResource("FormLibrary.class"));
            if (anchor.openConnection() instanceof JarURLConnection jar) {
                fromJar(jar, files);
            } else {
                fromFolder(Path.of(new URI(Objects.requireNonNull(anchor.toString())).resolve(".")), files);
            }
            if (!folder.isBlank()) {
                fromFolder(Path.of(folder), files);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return files;
    }

    private static void fromJar(JarURLConnection connection, Map<String, String> files) throws IOException {
        var jar = connection.getJarFile();
        for (var entry : jar.stream().filter(it -> isForm(it.getName())).toList()) {
            try (var content = jar.getInputStream(entry)) {
                files.put(
                        entry.getName().substring(HERE.length()),
                        new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isForm(String entry) {
        return entry.startsWith(HERE) && entry.endsWith(ENDING);
    }

    private static void fromFolder(Path folder, Map<String, String> files) throws IOException {
        try (var all = Files.list(folder)) {
            for (var file : all.filter(it -> it.toString().endsWith(ENDING)).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    /** The version of the form that is started on the day. */
    public Optional<Form> inForce(String name, LocalDate day) {
        return forms.stream()
                .filter(form -> form.name().equals(name) && !form.from().isAfter(day))
                .max(Comparator.comparing(Form::from).thenComparing(Form::version));
    }

    /** Every form that can be started on the day, by title. */
    public List<Form> all(LocalDate day) {
        return forms.stream()
                .map(Form::name)
                .distinct()
                .flatMap(name -> inForce(name, day).stream())
                .sorted(Comparator.comparing(Form::title))
                .toList();
    }
}
