package uk.waymark.signing;

import io.micronaut.context.annotation.Value;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.accounts.Token;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.Id;
import uk.waymark.notices.Outbox;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Sends somebody who has no account a link to sign by. A new link ends the one before it. Catalogue row SLA-47. */
@Door
public class LinkSending {
    private final SigningRows rows;
    private final LinkRows links;
    private final Signatures signatures;
    private final Families families;
    private final Settings settings;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;
    private final String address;

    LinkSending(
            SigningRows rows,
            LinkRows links,
            Signatures signatures,
            Families families,
            Settings settings,
            Outbox outbox,
            Trail trail,
            Clock clock,
            @Value("${waymark.address}") String address) {
        this.rows = rows;
        this.links = links;
        this.signatures = signatures;
        this.families = families;
        this.settings = settings;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
        this.address = address;
    }

    /** Refused where there is no address that somebody checked. */
    @Transactional
    public Optional<Refused> send(Actor actor, UUID line) {
        var row = rows.line(line);
        var text = row.flatMap(it -> rows.find(it.signingId()))
                .filter(it -> actor.schools(Right.PLACE_PUPILS).contains(it.schoolId()));
        return row.isEmpty() || text.isEmpty()
                ? Optional.of(SigningDesk.NOT_FOUND)
                : send(actor, text.get(), row.get());
    }

    private Optional<Refused> send(Actor actor, SigningRows.Text text, SigningRows.Line row) {
        if (row.signedAt() != null) {
            return Optional.of(new Refused("SIGNED_ALREADY", "This line is signed already. No link is needed."));
        }
        var refused = Signatures.closed(text.closedBecause()).or(() -> signatures.answers(text.pupilId(), row));
        if (refused.isPresent()) {
            return refused;
        }
        var email = email(text, row);
        if (email.isEmpty()) {
            return Optional.of(
                    new Refused(
                            "NO_ADDRESS",
                            "There is no e-mail address here that somebody has checked. Check one first, or let them sign on your tablet or on paper."));
        }
        var now = clock.instant();
        var expires = now.plus(Duration.ofDays(settings.of(text.schoolId()).get(SigningSettings.LINK_DAYS)));
        var token = Token.make();
        links.endOthers(row.id(), now);
        links.add(Id.next(), row.id(), token.hash(), email.get(), now, actor.person(), expires);
        outbox.mailOutside(email.get(), text.school() + " asks for your signature", """
                %s asks you to read and sign something on Waymark.

                This link works once, until %s. Please do not pass it on:
                %s/sign/%s

                For the child's sake nothing more is said in an e-mail. If you did not expect this, ring the school.
                """.formatted(
                        text.school(), DayWords.of(Session.dateOf(expires)), address, token.value()));
        trail.record(actor, Action.SIGNING_LINK_SENT, text.id(), row.role());
        return Optional.empty();
    }

    /** The address of somebody at home as it stands now; it may have changed since the text was opened. */
    private Optional<String> email(SigningRows.Text text, SigningRows.Line row) {
        return row.contactId() == null
                ? Optional.ofNullable(row.email())
                : families.contacts(text.pupilId()).stream()
                        .filter(it -> it.id().equals(row.contactId()))
                        .filter(FamilyContact::canBeWrittenTo)
                        .findFirst()
                        .flatMap(FamilyContact::email);
    }
}
