package uk.waymark.app.signin;

import java.util.Optional;
import org.owasp.encoder.Encode;

/** The plain pages around signing in. A few kilobytes, no script. */
public final class Pages {
    private Pages() {}

    /** What somebody who is signed in gets for a portal or view that their roles do not open. */
    public static String shut() {
        return page("Nothing here for you", """
                <h1>There is nothing here for you</h1>
                <p>The page may have moved, or your role does not open it. If you need it for your work, ask whoever looks after
                Waymark at your school or provider.</p>
                <p><a class="button" href="/">Go to your day</a></p>""");
    }

    static String signIn(String portal, String to, String email, Optional<String> problem) {
        return page("Sign in", """
                <h1>Sign in to %s</h1>
                %s
                <form method="post" action="/sign-in">
                  <input type="hidden" name="to" value="%s">
                  <label for="email">E-mail address</label>
                  <input id="email" name="email" type="email" autocomplete="username" required autofocus value="%s">
                  <label for="password">Password</label>
                  <input id="password" name="password" type="password" autocomplete="current-password" required>
                  <button type="submit">Sign in</button>
                </form>
                <p class="small">No account, or password forgotten? Ask whoever looks after Waymark at your school or provider for
                a new link.</p>
                <p class="small">A parent, a carer or a pupil? <a href="/family">Go to the pages for families</a>.</p>""".formatted(
                Encode.forHtml(portal), problem(problem), Encode.forHtmlAttribute(to), Encode.forHtmlAttribute(email)));
    }

    static String choosePassword(String action, String email, Optional<String> problem) {
        return page("Choose a password", """
                <h1>Choose a password</h1>
                <p>For %s. At least twelve characters; three or four words that do not belong together are good.</p>
                %s
                <form method="post" action="%s">
                  <input type="hidden" name="email" autocomplete="username" value="%s">
                  <label for="password">New password</label>
                  <input id="password" name="password" type="password" autocomplete="new-password" minlength="12" required autofocus>
                  <button type="submit">Save and sign in</button>
                </form>""".formatted(
                        Encode.forHtml(email),
                        problem(problem),
                        Encode.forHtmlAttribute(action),
                        Encode.forHtmlAttribute(email)));
    }

    static String linkNotValid() {
        return page("Link not valid", """
                <h1>This link no longer works</h1>
                <p>It has been used, or has run out. Ask the person who invited you to send a new one.</p>
                <p><a class="button" href="/sign-in">Go to sign-in</a></p>""");
    }

    static String noPortal(String name) {
        return page("No role", """
                <h1>You have no role at the moment</h1>
                <p>%s, you are signed in, but no school and no provider has given you a role that opens anything. Ask whoever looks
                after Waymark there.</p>
                <form method="post" action="/sign-out"><button type="submit">Sign out</button></form>""".formatted(Encode.forHtml(name)));
    }

    static String choosePortal() {
        return page("Choose", """
                <h1>Where to?</h1>
                <p>You have roles at a school and at a provider.</p>
                <p><a class="button" href="/school">Waymark for schools</a></p>
                <p><a class="button" href="/provider">Waymark for providers</a></p>""");
    }

    private static String problem(Optional<String> problem) {
        return problem.map(words -> "<p class=\"refusal\" role=\"alert\">" + Encode.forHtml(words) + "</p>")
                .orElse("");
    }

    /** A whole page around this content, for the other plain pages of the server too. */
    public static String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="color-scheme" content="light dark">
                  <title>%s · Waymark</title>
                  <link rel="icon" href="/waymark.svg">
                  <link rel="stylesheet" href="/waymark.css">
                </head>
                <body class="plain">
                <main>
                <p class="brand"><img src="/waymark.svg" alt="" width="32" height="32"> Waymark</p>
                %s
                </main>
                </body>
                </html>
                """.formatted(Encode.forHtml(title), content);
    }
}
