package uk.waymark.documents.intake;

import java.util.Locale;

/** What the first bytes of a file show, in words. */
final class Sniffed {
    private Sniffed() {}

    static String words(String mediaType) {
        var type = mediaType.toLowerCase(Locale.ROOT);
        if (type.contains("html") || type.contains("svg") || type.contains("xml")) {
            return "a web page or drawing that can carry a program";
        }
        if (type.contains("msdownload")
                || type.contains("executable")
                || type.contains("elf")
                || type.contains("-mach")) {
            return "a program";
        }
        if (type.contains("script") || type.endsWith("-sh") || type.contains("perl") || type.contains("python")) {
            return "a program";
        }
        if (type.startsWith("image/")) {
            return "a picture";
        }
        if (type.startsWith("text/")) {
            return "plain text";
        }
        return type.equals("application/pdf") ? "a PDF with something in front of it" : "something else";
    }
}
