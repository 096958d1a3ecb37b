package uk.waymark.accounts;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.waymark.ids.PersonId;
import uk.waymark.notices.Outbox;

/** The e-mail that carries an invitation's link. */
@Singleton
class InvitationMail {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Outbox outbox;
    private final String address;

    InvitationMail(Outbox outbox, @Value("${waymark.address}") String address) {
        this.outbox = outbox;
        this.address = address;
    }

    void send(PersonId person, EmailAddress to, InvitationOutcome.Invited invited) {
        var link = address + "/invitation/" + invited.token().value();
        outbox.mail(
                person, to.value(), "Your invitation to Waymark", """
                You have been invited to Waymark.

                Open this link to choose a password. It works once, until %s:
                %s

                If you did not expect this, leave it: without the link nothing happens.
                """.formatted(DAY.format(invited.expiresAt()), link));
    }
}
