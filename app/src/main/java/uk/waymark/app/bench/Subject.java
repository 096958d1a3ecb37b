package uk.waymark.app.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.accounts.SignIns;
import uk.waymark.attendance.Whereabouts;
import uk.waymark.calendar.Session;
import uk.waymark.database.DatabaseAddress;
import uk.waymark.ids.PersonId;

/** What is measured: the whole application on one of the two histories, as it runs in earnest but for its limits. */
final class Subject implements AutoCloseable {
    /** Requests that one token may send in a minute: so many that no tablet here meets the limit. */
    static final int LIMIT = 100_000_000;

    private final ApplicationContext context;
    private final DatabaseAddress database;
    private final History.Filled history;
    private final Session session;
    private final Clock clock;
    private final int port;
    private final List<Tablet> tablets = new ArrayList<>();
    private final List<Actor> leads;

    Subject(
            Function<Map<String, Object>, ApplicationContext> start,
            DatabaseAddress database,
            History.Filled history,
            Session session,
            Clock clock) {
        this.database = database;
        this.history = history;
        this.session = session;
        this.clock = clock;
        Map<String, Object> properties = new HashMap<>();
        properties.put("datasources.default.url", database.url());
        properties.put("datasources.default.username", database.user());
        properties.put("datasources.default.password", database.password());
        properties.put("micronaut.server.port", 0);
        properties.put("waymark.host", "127.0.0.1");
        properties.put("waymark.address", "http://127.0.0.1");
        properties.put("waymark.limits.api-per-minute", LIMIT);
        context = start.apply(properties);
        port = context.getBean(EmbeddedServer.class).start().getPort();
        var actors = context.getBean(Actors.class);
        leads = history.leads().stream()
                .map(lead -> actors.of(new PersonId(lead)).orElseThrow())
                .toList();
        history.places().forEach(place -> tablets.add(new Tablet(port, place, session, clock)));
    }

    History.Filled history() {
        return history;
    }

    int poolSize() {
        return context.getProperty("datasources.default.maximum-pool-size", Integer.class)
                .orElse(0);
    }

    /** New ones each time: a server closes connections on which nothing was said for long. */
    List<Sender> tablets(int many) {
        List<Sender> senders = new ArrayList<>();
        for (var number = 0; number < many; number++) {
            senders.add(new Tablet(port, history.places().get(number), session, clock));
        }
        return senders;
    }

    List<Sender> bare(int many) throws SQLException {
        List<Sender> senders = new ArrayList<>();
        for (var number = 0; number < many; number++) {
            senders.add(new BareBatch(database, history.places().get(number), session, clock));
        }
        return senders;
    }

    /** Each time another tablet, so that other pages of the tables are read. */
    boolean post(int time) {
        return tablet(time).post();
    }

    boolean register(int time) {
        return tablet(time).register();
    }

    private Tablet tablet(int time) {
        return tablets.get(Math.floorMod(time * 7, tablets.size()));
    }

    /** The board of another school each time. */
    boolean board(int time) {
        return !context.getBean(Whereabouts.class)
                .of(leads.get(Math.floorMod(time, leads.size())), session)
                .cards()
                .isEmpty();
    }

    /** As if no token had been seen for a while: the next request asks the database who it is. */
    void forgetTokens() {
        context.getBean(SignIns.class).forgetAll();
    }

    DatabaseAddress database() {
        return database;
    }

    @Override
    public void close() {
        tablets.forEach(Tablet::close);
        waitForSeals();
        context.close();
    }

    /** What was posted in a minute is sealed a little later; ended in the middle of it, the sealing would complain. */
    private void waitForSeals() {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var time = 0; time < 60; time++) {
                try (var row = statement.executeQuery(
                        "SELECT (SELECT COUNT(*) FROM trail_entry) - (SELECT COUNT(*) FROM trail_seal)")) {
                    if (row.next() && row.getLong(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(500);
            }
        } catch (SQLException gone) {
            System.err.println("waymark: " + gone.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
