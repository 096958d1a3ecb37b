package uk.waymark.app.sample;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.owasp.encoder.Encode;
import uk.waymark.app.signin.Pages;

/** The page on which the caught mail of the sample setting can be read. It exists with sample data only. */
@Controller("/sample-mail")
@Requires(property = "waymark.sample", value = "true")
@Secured(SecurityRule.IS_ANONYMOUS)
final class SampleMailController {
    private static final int MOST = 100;

    @Get
    @Produces(MediaType.TEXT_HTML)
    String page() {
        var messages = SampleMail.running()
                .map(server -> Arrays.stream(server.getReceivedMessages())
                        .sorted(Comparator.comparing(SampleMailController::made).reversed())
                        .limit(MOST)
                        .map(SampleMailController::row)
                        .collect(Collectors.joining()))
                .orElse("");
        return Pages.page(
                "Mail that left",
                "<h1>Mail that left</h1><p>With sample data no e-mail reaches anybody: it is caught here.</p>"
                        + (messages.isEmpty() ? "<p class=\"empty\">No mail has left yet.</p>" : messages));
    }

    /** The ids of messages follow the time in which they were made, whoever they are to. */
    private static String made(MimeMessage message) {
        try {
            return Objects.requireNonNullElse(message.getMessageID(), "");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The words; a calendar's entry beside them is left out. */
    private static String words(MimeMessage message) throws MessagingException, IOException {
        return message.getContent() instanceof Multipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : message.getContent().toString();
    }

    private static String row(MimeMessage message) {
        try {
            return """
                    <article class="mail">
                      <h2>%s</h2>
                      <p class="small">To %s</p>
                      <pre>%s</pre>
                    </article>""".formatted(
                            Encode.forHtml(message.getSubject()),
                            Encode.forHtml(message.getRecipients(Message.RecipientType.TO)[0].toString()),
                            Encode.forHtml(words(message)));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
