package uk.waymark.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.fixtures.MovableClock.MONDAY;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.accounts.People;
import uk.waymark.accounts.Token;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Postman;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.Obligations;

class FeedsTest extends DomainTest {
    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private static final String WHAT =
            "A place with a name so long that no line of a calendar holds it, which is why lines are folded; Testham, Farm";

    @Inject
    CalendarFeeds feeds;

    @Inject
    FeedReader reader;

    @Inject
    CalendarInvites invites;

    @Inject
    Obligations obligations;

    @Inject
    Due due;

    @Inject
    Postman postman;

    @Inject
    People people;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Override
    public Map<String, String> getProperties() {
        MAIL.start();
        var properties = super.getProperties();
        properties.put("waymark.mail.port", Integer.toString(MAIL.getSmtp().getPort()));
        return properties;
    }

    @AfterAll
    void stop() {
        MAIL.stop();
    }

    @BeforeEach
    void monday() {
        clock.set(MONDAY, 9, 5);
    }

    private ObligationId raise(String key, SchoolId school, LocalDate day, Optional<Instant> at) {
        var audit = Tasks.audit(key, school, Role.AP_LEAD, day, WHAT);
        return obligations.raise(new NewObligation(
                audit.key(),
                audit.kind(),
                audit.holder(),
                audit.subject(),
                audit.about(),
                audit.dueOn(),
                at,
                audit.path(),
                audit.reason()));
    }

    private VEvent only(Token token) {
        var text = reader.read(token).orElseThrow();
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    @Test
    void theFeedHasOneEventForEachThingThatRisesInSequenceAndIsCancelledForAMonth() {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var token = feeds.make(lead).orElseThrow();
        var key = "feeds/" + Id.next();
        var id = raise(key, school, MONDAY.plusDays(3), Optional.empty());

        var first = only(token);
        assertThat(first.getUid().getValue()).isEqualTo(id.value() + "@waymark");
        assertThat(first.getSequence().getValue()).isZero();
        assertThat(first.getSummary().getValue()).isEqualTo("Audit the provider: " + WHAT);
        assertThat(first.getDateStart().getValue().hasTime()).isFalse();
        assertThat(reader.read(token).orElseThrow())
                .contains(
                        "DTSTART;VALUE=DATE:20261126\r\n", "DTEND;VALUE=DATE:20261127\r\n", "DTSTAMP:20261123T090500Z")
                .doesNotContainPattern("[^\r]\n")
                .satisfies(text -> assertThat(text.split("\r\n"))
                        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));

        clock.move(Duration.ofMinutes(5));
        due.postpone(lead, id, MONDAY.plusDays(4), "The farm is flooded");
        assertThat(only(token).getSequence().getValue()).isEqualTo(1);
        obligations.withdraw(key, "No longer used");
        var cancelled = only(token);
        assertThat(cancelled.getUid().getValue()).isEqualTo(id.value() + "@waymark");
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
        clock.move(Duration.ofDays(31));
        assertThat(Biweekly.parse(reader.read(token).orElseThrow()).first().getEvents())
                .isEmpty();
    }

    @Test
    void aClockStandsAtItsMinuteInUtc() {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var token = feeds.make(lead).orElseThrow();
        raise("feeds/" + Id.next(), school, MONDAY, Optional.of(Instant.parse("2026-11-23T15:30:00Z")));

        assertThat(only(token).getDateStart().getValue().toInstant()).isEqualTo("2026-11-23T15:30:00Z");
        assertThat(reader.read(token).orElseThrow()).contains("DTSTART:20261123T153000Z");
    }

    @Test
    void anAddressThatEndedOrWasReplacedOrGuessedOrWhoseOwnerHasLeftGivesNothing() {
        var lead = world.at(world.school(), Role.AP_LEAD);
        assertThat(feeds.end(lead)).isPresent();
        var first = feeds.make(lead).orElseThrow();
        var second = feeds.make(lead).orElseThrow();

        assertThat(reader.read(first)).isEmpty();
        assertThat(reader.read(second)).isPresent();
        assertThat(reader.read(Token.make())).isEmpty();
        assertThat(feeds.made(lead)).isPresent();
        assertThat(feeds.end(lead)).isEmpty();
        assertThat(reader.read(second)).isEmpty();
        assertThat(feeds.made(lead)).isEmpty();

        var third = feeds.make(lead).orElseThrow();
        people.deactivate(World.ADMINISTRATOR, lead.person());
        assertThat(reader.read(third)).isEmpty();
        assertThat(reader.endOfThoseWhoLeft()).isPositive();
        assertThat(feeds.made(lead)).isEmpty();
    }

    @Test
    void onlyTheHashIsKeptAndSomebodyFromWhomNothingIsDueHasNoFeed() throws Exception {
        var token = feeds.make(world.at(world.school(), Role.HEAD)).orElseThrow();
        assertThat(token.value()).hasSize(43);
        assertThat(feeds.make(World.actorOf(world.school(), Role.GOVERNOR))).isEmpty();
        try (var connection = TestDatabase.get().owner().connect();
                var query = connection.prepareStatement("SELECT COUNT(*) FROM calendar_feed WHERE token_hash = ?")) {
            query.setBytes(1, token.hash());
            try (var rows = query.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void anInvitationReachesACalendarAndACancellationTakesItOut() throws Exception {
        Actor lead = world.at(world.school(), Role.AP_LEAD);
        var visit = new Appointment(
                "visit-1@waymark",
                0,
                "Visit to Greenfield Farm",
                Instant.parse("2026-11-30T10:00:00Z"),
                Instant.parse("2026-11-30T11:00:00Z"),
                "1 Test Lane, Testham");
        while (postman.deliver() > 0) {
            Thread.onSpinWait();
        }
        MAIL.purgeEmailFromAllMailboxes();
        invites.invite(lead.person(), visit);
        postman.deliver();
        clock.move(Duration.ofMinutes(1));
        invites.cancel(
                lead.person(),
                new Appointment(visit.uid(), 1, visit.summary(), visit.start(), visit.end(), visit.location()));
        postman.deliver();

        var messages = MAIL.getReceivedMessages();
        assertThat(messages).hasSize(2);
        for (var number : List.of(0, 1)) {
            var part = ((MimeMultipart) messages[number].getContent()).getBodyPart(1);
            assertThat(part.getContentType())
                    .startsWith("text/calendar")
                    .contains("method=" + (number == 0 ? "REQUEST" : "CANCEL"));
            var event = Biweekly.parse(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .first()
                    .getEvents()
                    .getFirst();
            assertThat(event.getUid().getValue()).isEqualTo("visit-1@waymark");
            assertThat(event.getSequence().getValue()).isEqualTo(number);
            assertThat(event.getStatus().getValue()).isEqualTo(number == 0 ? "CONFIRMED" : "CANCELLED");
            assertThat(event.getAttendees().getFirst().getEmail())
                    .isEqualTo(messages[number].getAllRecipients()[0].toString());
        }
    }
}
