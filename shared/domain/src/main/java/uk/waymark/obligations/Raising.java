package uk.waymark.obligations;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.calendar.Session;

/** Lets every capability raise what its rules ask for today, each in a transaction of its own, on one node at a time. */
@Singleton
public class Raising {
    private static final Logger LOG = LoggerFactory.getLogger(Raising.class);

    private final List<Raiser> raisers;
    private final RoundRows rows;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Raising(Collection<Raiser> raisers, RoundRows rows, TransactionOperations<Connection> transactions, Clock clock) {
        this.raisers = List.copyOf(raisers);
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How many capabilities have raised; none when another node is at it. */
    @Transactional
    public int raise() {
        if (rows.takeTurn("due raising").isEmpty()) {
            return 0;
        }
        var today = Session.today(clock);
        return (int) raisers.stream().filter(raiser -> raise(raiser, today)).count();
    }

    /** A capability whose data are odd must not keep the others from theirs. */
    private boolean raise(Raiser raiser, LocalDate today) {
        try {
            transactions.execute(TransactionDefinition.of(Propagation.REQUIRES_NEW), status -> {
                raiser.raise(today);
                return true;
            });
            return true;
        } catch (RuntimeException broken) {
            LOG.error(
                    "{} could not raise what is due, and does so tomorrow",
                    raiser.getClass().getSimpleName(),
                    broken);
            return false;
        }
    }
}
