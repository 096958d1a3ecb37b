package uk.waymark.notices;

import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SMTP server that messages are handed to. */
@Singleton
public class MailServer {
    private final MailSettings settings;
    private final Session session;

    MailServer(MailSettings settings) {
        this.settings = settings;
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(!settings.username().isEmpty()));
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "20000");
        properties.put("mail.smtp.writetimeout", "20000");
        session = Session.getInstance(properties);
    }

    void send(UUID id, String to, String subject, String body, @Nullable String calendar) throws MessagingException {
        var message = new StableMessage(session, "<" + id + "@waymark>");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        if (calendar == null) {
            message.setText(body, StandardCharsets.UTF_8.name());
        } else {
            message.setContent(both(body, calendar));
        }
        message.saveChanges();
        if (settings.username().isEmpty()) {
            Transport.send(message);
        } else {
            Transport.send(message, settings.username(), settings.password());
        }
    }

    /** The words, and beside them the same for a calendar program, which takes it as an invitation or a cancellation. */
    private static MimeMultipart both(String body, String calendar) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(body, StandardCharsets.UTF_8.name());
        var invitation = new MimeBodyPart();
        var method = calendar.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
        invitation.setContent(calendar, "text/calendar; method=" + method + "; charset=UTF-8");
        return new MimeMultipart("alternative", words, invitation);
    }

    /** A message that keeps the Message-ID it was given when it is sent a second time. */
    private static final class StableMessage extends MimeMessage {
        private final String id;

        StableMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
