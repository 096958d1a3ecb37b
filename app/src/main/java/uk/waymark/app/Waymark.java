package uk.waymark.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import uk.waymark.accounts.FirstAdministrator;
import uk.waymark.app.bench.AttendanceBench;
import uk.waymark.app.database.Databases;
import uk.waymark.app.sample.SampleData;
import uk.waymark.app.sample.SampleMail;
import uk.waymark.database.Schema;
import uk.waymark.trail.TrailCheck;

/** What the launcher calls: runs Waymark, or does one piece of work on its database and ends. */
public final class Waymark {
    private Waymark() {}

    public static void main(String[] arguments) {
        try {
            var code = run(List.of(arguments), Environment.of(System.getenv()));
            System.exit(code);
        } catch (Trouble trouble) {
            System.err.println("waymark: " + trouble.getMessage());
            System.exit(1);
        }
    }

    static int run(List<String> arguments, Environment environment) {
        return switch (arguments.isEmpty() ? "run" : arguments.getFirst()) {
            case "run" -> serve(environment);
            case "admin" -> administrator(arguments, environment);
            case "trail" -> trail(environment);
            case "grants" -> grants(arguments, environment);
            case "bench" -> bench(arguments, environment);
            default -> throw new Trouble("There is no command \"" + arguments.getFirst() + "\"; see ./waymark help.");
        };
    }

    private static void progress(String words) {
        System.out.println("  … " + words);
    }

    private static int serve(Environment environment) {
        refuseTakenPort(environment.port());
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        // Ctrl-C comes in as the end of the virtual machine: everything is stopped in its order before that.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            await(stopped);
        }));
        try {
            serve(environment, stop);
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    private static void serve(Environment environment, CountDownLatch stop) {
        var database = Databases.prepare(environment, Waymark::progress);
        try (var mail = database.embedded() ? SampleMail.start() : SampleMail.none()) {
            progress("Starting the application");
            try (var context = context(environment, database, mail.properties())) {
                if (database.embedded()) {
                    context.getBean(SampleData.class).putInWhenNew(database.owner(), Waymark::progress);
                }
                context.getBean(EmbeddedServer.class).start();
                Welcome.print(
                        environment,
                        database.embedded(),
                        context.getBean(FirstAdministrator.class).isNeeded());
                await(stop);
                System.out.println("  … Stopping");
            }
        } finally {
            close(database.server());
        }
    }

    private static void refuseTakenPort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new Trouble(
                    "Port " + port + " is in use by another program; stop it, or set WAYMARK_PORT to another number.",
                    taken);
        }
    }

    static ApplicationContext context(Environment environment, Databases.Ready database, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("datasources.default.url", database.application().url());
        properties.put("datasources.default.username", database.application().user());
        properties.put("datasources.default.password", database.application().password());
        properties.put("micronaut.server.port", environment.port());
        properties.put("waymark.address", environment.address());
        properties.put("waymark.sample", database.embedded());
        return start(properties);
    }

    static ApplicationContext start(Map<String, Object> properties) {
        return Micronaut.build(new String[0])
                .banner(false)
                .deduceEnvironment(false)
                .properties(properties)
                .build()
                .start();
    }

    private static int administrator(List<String> arguments, Environment environment) {
        if (arguments.size() != 3) {
            throw new Trouble("Say who: ./waymark admin \"Sam Example\" sam@example.org");
        }
        return onDatabase(environment, context -> switch (context.getBean(FirstAdministrator.class)
                .make(arguments.get(1), arguments.get(2))) {
            case FirstAdministrator.Made.Link(String url) -> {
                System.out.println("Open this link to choose a password; it works once:\n" + url);
                yield 0;
            }
            case FirstAdministrator.Made.NotMade(var refused) -> throw new Trouble(refused.message());
        });
    }

    private static int trail(Environment environment) {
        return onDatabase(
                environment,
                context -> TrailReport.print(context.getBean(TrailCheck.class).verify()));
    }

    /** Needs the owner alone: the application's user may not be let in before it has them. */
    private static int grants(List<String> arguments, Environment environment) {
        var application = environment
                .database()
                .orElseThrow(
                        () -> new Trouble(
                                "The embedded database has its grants; set WAYMARK_DATABASE_URL to see those for a database of your own."));
        var owner = environment.owner().orElse(application);
        Databases.migrate(owner);
        try (var connection = owner.connect()) {
            var user = arguments.size() > 1 ? arguments.get(1) : application.user();
            var host = arguments.size() > 2 ? arguments.get(2) : "%";
            Schema.grants(owner, connection.getCatalog(), user, host).forEach(grant -> System.out.println(grant + ";"));
            return 0;
        } catch (SQLException broken) {
            throw new Trouble("The tables cannot be listed: " + broken.getMessage(), broken);
        }
    }

    private static int bench(List<String> arguments, Environment environment) {
        return AttendanceBench.run(
                arguments.subList(1, arguments.size()),
                environment.serverUser(),
                environment.serverPassword(),
                Waymark::start);
    }

    /** Work that is done on the database without the web server. */
    private interface Work {
        int on(ApplicationContext context);
    }

    private static int onDatabase(Environment environment, Work work) {
        var database = Databases.join(environment);
        try (var context = context(environment, database, Map.of("waymark.background", "false"))) {
            return work.on(context);
        } finally {
            close(database.server());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception stubborn) {
            System.err.println("waymark: " + stubborn.getMessage());
        }
    }
}
