package uk.waymark.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What it is measured on, as far as the operating system says. */
final class Machine {
    private Machine() {}

    static String words() {
        var runtime = Runtime.getRuntime();
        return runtime.availableProcessors() + " processors ("
                + value(Path.of("/proc/cpuinfo"), "model name").orElse(System.getProperty("os.arch")) + "), "
                + value(Path.of("/proc/meminfo"), "MemTotal")
                        .map(Machine::megabytes)
                        .orElse("? MB") + " memory, " + System.getProperty("os.name") + " "
                + System.getProperty("os.version");
    }

    /** Of this process, with everything that the Java machine itself keeps. */
    static String resident() {
        return value(Path.of("/proc/self/status"), "VmRSS")
                .map(Machine::megabytes)
                .orElse("not known on this system");
    }

    static String java() {
        return System.getProperty("java.vm.name") + " " + Runtime.version() + ", heap at most "
                + Runtime.getRuntime().maxMemory() / 1_048_576 + " MB";
    }

    /** As the build wrote it into the jar. */
    static String waymark() {
        var properties = new Properties();
        try (var file = Machine.class.getResourceAsStream("/META-INF/maven/uk.waymark/waymark-app/pom.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException notReadable) {
            return "not known";
        }
        return properties.getProperty("version", "not packaged");
    }

    private static String megabytes(String kilobytes) {
        return Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1_024 + " MB";
    }

    private static Optional<String> value(Path file, String name) {
        return lines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException notThere) {
            return List.of();
        }
    }
}
