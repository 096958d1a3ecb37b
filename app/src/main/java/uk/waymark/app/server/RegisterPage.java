package uk.waymark.app.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import uk.waymark.database.Hashes;

/**
 * The files of the tablet register: the same for everybody, pressed once, and asked about by their hash afterwards. The list of them
 * is made here, so that a change of any file is a new version to the tablets and nobody has to count versions by hand.
 */
final class RegisterPage extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1;

    static final String PATH = "/register";
    private static final String FOLDER = "/META-INF/resources/register/";
    private static final String LIST = "files.js";

    private static final List<String> FILES = List.of(
            "index.html",
            "register.css",
            "main.js",
            "clock.js",
            "concern-view.js",
            "crypto.js",
            "dom.js",
            "entry-view.js",
            "ids.js",
            "mark-dialog.js",
            "pack.js",
            "people.js",
            "queue.js",
            "register-view.js",
            "send.js",
            "settings-view.js",
            "status.js",
            "store.js",
            "talk.js",
            "words.js",
            "sw.js",
            "manifest.webmanifest",
            "icon.svg",
            "icon-192.png",
            "icon-512.png");

    /** Stricter than elsewhere: nothing on this page is written by a framework. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private record Page(byte[] plain, byte[] pressed, String tag, String type) {}

    private final transient Map<String, Page> pages = new TreeMap<>();

    RegisterPage() {
        FILES.forEach(name -> pages.put(name, page(name, read(name))));
        pages.put(LIST, page(LIST, list().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] read(String name) {
        try (var file = Objects.requireNonNull(RegisterPage.class.getResourceAsStream(FOLDER + name), name)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the service worker keeps; its version is a hash over all of it. */
    private String list() {
        var version = pages.values().stream().map(Page::tag).collect(Collectors.joining());
        var names = FILES.stream()
                .filter(name -> !name.equals("sw.js"))
                .map(name -> "'" + (name.equals("index.html") ? "./" : name) + "'")
                .collect(Collectors.joining(", "));
        return "self.VERSION = '" + hex(version) + "';\nself.FILES = [" + names + "];\n";
    }

    private static Page page(String name, byte[] plain) {
        var tag = "\"" + hex(new String(plain, StandardCharsets.ISO_8859_1)) + "\"";
        return new Page(plain, pressed(plain), tag, type(name));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(Hashes.sha256(text), 0, 12);
    }

    private static byte[] pressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var press = new GZIPOutputStream(bytes)) {
            press.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=utf-8";
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> "application/manifest+json";
        };
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var within = request.getPathInfo();
        if (within == null) {
            response.sendRedirect(PATH + "/");
            return;
        }
        var page = pages.get(within.equals("/") ? "index.html" : within.substring(1));
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", page.tag());
        response.setHeader("Vary", "Accept-Encoding");
        if (page.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.type());
        write(response, page, request.getHeader("Accept-Encoding"));
    }

    private static void write(HttpServletResponse response, Page page, @Nullable String accepts) throws IOException {
        var pressed = accepts != null && accepts.contains("gzip");
        if (pressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var body = pressed ? page.pressed() : page.plain();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
