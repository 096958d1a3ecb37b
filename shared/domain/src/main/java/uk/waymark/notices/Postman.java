package uk.waymark.notices;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.notices.NoticeRows.Waiting;

/**
 * Takes what waits in the outbox and sends it, again and again with growing pauses until it has gone. A message is claimed for two
 * minutes before it is sent, so that two nodes do not send the same one, and a node that dies leaves it to the next; its
 * Message-ID is always the same, so that a mailbox can tell a second copy.
 */
@Singleton
public class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final NoticeRows rows;
    private final MailServer server;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Postman(NoticeRows rows, MailServer server, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends what is due, twenty at most, and says how many were tried. */
    public int deliver() {
        var due = transactions.execute(TransactionDefinition.DEFAULT, status -> claim());
        for (var message : due) {
            send(message);
        }
        return due.size();
    }

    private List<Waiting> claim() {
        var now = clock.instant();
        var due = rows.due(now);
        due.forEach(message -> rows.claim(message.id(), now.plus(CLAIM)));
        return due;
    }

    private void send(Waiting message) {
        try {
            server.send(message.id(), message.address(), message.subject(), message.body(), message.calendar());
            rows.sent(message.id(), clock.instant());
        } catch (MessagingException refused) {
            var pause = pauseAfter(message.attempts());
            LOG.warn("Message {} has not gone, attempt {}; next in {}", message.id(), message.attempts() + 1, pause);
            var why = Optional.ofNullable(refused.getMessage())
                    .orElse(refused.getClass().getSimpleName());
            rows.failed(message.id(), clock.instant().plus(pause), why.substring(0, Math.min(why.length(), 500)));
        }
    }

    /** 5, 10, 20 ... seconds, an hour at the most. */
    static Duration pauseAfter(int attempts) {
        var pause = Duration.ofSeconds(5L << Math.min(attempts, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** How much waits, for the health page. */
    public Backlog backlog() {
        var backlog = rows.backlog();
        return new Backlog(backlog.waiting(), backlog.failing(), Optional.ofNullable(backlog.oldest()));
    }
}
