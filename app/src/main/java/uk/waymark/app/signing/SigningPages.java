package uk.waymark.app.signing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.owasp.encoder.Encode;
import uk.waymark.app.signin.Pages;
import uk.waymark.signing.LinkOutcome;

/** What somebody sees who opens a link to sign. A few kilobytes, no script. */
final class SigningPages {
    private SigningPages() {}

    static String asks(String action, String school, String what, Optional<String> problem) {
        return Pages.page("Something to read", """
                <h1>%s: %s</h1>
                <p>Before it is shown, write your own name as the school writes it. This link was sent to one person, and works once.</p>
                %s
                <form method="post" action="%s">
                  <label for="name">Your full name</label>
                  <input id="name" name="name" autocomplete="name" required autofocus maxlength="200">
                  <button type="submit">Show it</button>
                </form>""".formatted(
                        Encode.forHtml(school),
                        Encode.forHtml(what.toLowerCase(Locale.UK)),
                        problem(problem),
                        Encode.forHtmlAttribute(action)));
    }

    static String reads(String action, LinkOutcome.Reads it, String name, Optional<String> problem) {
        var declarations = it.reading().declarations().stream()
                .map(words -> "<li>" + Encode.forHtml(words) + "</li>")
                .collect(Collectors.joining());
        return Pages.page("Read and sign", """
                <h1>%s</h1>
                <p class="small">Version %d, for %s</p>
                %s
                <h2>Your signature</h2>
                <p>You sign as: %s</p>
                <ul>%s</ul>
                %s
                <form method="post" action="%s">
                  <label><input type="checkbox" name="ticked" value="yes" required> I have read this, and I confirm each sentence above</label>
                  <label for="name">Your full name, as your signature</label>
                  <input id="name" name="name" autocomplete="name" required maxlength="200" value="%s">
                  <button type="submit">Sign</button>
                </form>""".formatted(
                        Encode.forHtml(it.reading().state().title()),
                        it.reading().state().version(),
                        Encode.forHtml(it.reading().school()),
                        PlainText.html(it.reading().text()),
                        Encode.forHtml(it.line().signer().role().words()),
                        declarations,
                        problem(problem),
                        Encode.forHtmlAttribute(action),
                        Encode.forHtmlAttribute(name)));
    }

    static String signed() {
        return Pages.page("Signed", """
                <h1>Thank you. Your signature is kept</h1>
                <p>The school sees it now. You can close this page; the link opens nothing any more. Ask the school for a copy.</p>""");
    }

    static String not(String message) {
        return Pages.page("Not possible", """
                <h1>This cannot be opened</h1>
                <p>%s</p>""".formatted(Encode.forHtml(message)));
    }

    static String problem(Optional<String> problem) {
        return problem.map(words -> "<p class=\"refusal\" role=\"alert\">" + Encode.forHtml(words) + "</p>")
                .orElse("");
    }
}
