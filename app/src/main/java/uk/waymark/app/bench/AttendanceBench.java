package uk.waymark.app.bench;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import uk.waymark.app.Trouble;
import uk.waymark.calendar.Session;
import uk.waymark.database.DatabaseAddress;

/**
 * {@code ./waymark bench attendance}: how many marks a second the endpoint takes beside the bare database, how long a post, a register
 * and a board take, how many statements each needs, and whether a history ten times as long makes any of them slower. One run compares
 * only what it measured itself, in turns, so that a machine with other work to do spoils both sides alike.
 */
public final class AttendanceBench {
    private final Scale scale;
    private final Function<Map<String, Object>, ApplicationContext> start;
    private final Consumer<String> progress;
    private final Report report;
    private final Clock clock;
    private final Session session;
    private final Targets targets = new Targets();
    private long failed;
    private boolean warm;

    /** @param clock the same that the application goes by: it takes no marks of a day that is still to come */
    AttendanceBench(
            Scale scale, Clock clock, Function<Map<String, Object>, ApplicationContext> start, Consumer<String> out) {
        this.scale = scale;
        this.clock = clock;
        this.session = Session.now(clock);
        this.start = start;
        this.progress = words -> out.accept("  … " + words);
        this.report = new Report(out);
    }

    /**
     * Runs all of it.
     *
     * @param arguments what follows {@code bench}: {@code attendance}, and the address of a server if it is not to be the embedded one
     * @param user as whom to enter that server
     * @param start starts the application with these settings
     * @return the exit code: 1 where a request failed
     */
    public static int run(
            List<String> arguments,
            String user,
            String password,
            Function<Map<String, Object>, ApplicationContext> start) {
        var named = arguments.size() == 3 && arguments.get(1).equals("--url");
        if (arguments.isEmpty() || !arguments.getFirst().equals("attendance") || !named && arguments.size() > 1) {
            throw new Trouble("Say what to measure: ./waymark bench attendance [--url jdbc:mysql://127.0.0.1:3306/]");
        }
        if (named && !arguments.get(2).startsWith("jdbc:mysql://")) {
            throw new Trouble(
                    "The address must look like jdbc:mysql://127.0.0.1:3306/, but is " + arguments.get(2) + ".");
        }
        var bench = new AttendanceBench(Scale.FULL, Clock.systemUTC(), start, System.out::println);
        try (var server = named
                ? Server.at(new DatabaseAddress(arguments.get(2), user, password).withOptions())
                : Server.embedded()) {
            return bench.on(server) ? 0 : 1;
        } catch (SQLException broken) {
            throw new Trouble("The measurement ended early: " + broken.getMessage(), broken);
        }
    }

    /** Whether no request failed. */
    boolean on(Server server) throws SQLException {
        settings(server);
        var name = "waymark_bench_" + ProcessHandle.current().pid();
        var small = server.make(name + "_small");
        var smallHistory = fill(small, scale.small());
        var large = server.make(name + "_large");
        var largeHistory = fill(large, scale.large());
        try (var onLarge = subject(large, largeHistory)) {
            var atRest = Machine.resident();
            warmUp(onLarge);
            throughput(onLarge, "larger");
            report.heading("Resident memory of the process, with the load generator in it");
            report.line("after the start %s, after the load %s", atRest, Machine.resident());
        }
        try (var onSmall = subject(small, smallHistory);
                var onLarge = subject(large, largeHistory)) {
            warmUp(onSmall);
            warmUp(onLarge);
            measureBoth(onSmall, onLarge);
        }
        // Alone, for the server lets in only so many connections.
        try (var onSmall = subject(small, smallHistory)) {
            warmUp(onSmall);
            throughput(onSmall, "smaller");
        }
        targets.add("no request failed", failed == 0, failed + " failed");
        report.heading("Targets");
        targets.print(report);
        return failed == 0;
    }

    private void settings(Server server) throws SQLException {
        report.heading("Attendance, measured on");
        report.line("machine   %s", Machine.words());
        report.line("Java      %s", Machine.java());
        report.line("Waymark   %s", Machine.waymark());
        server.settings().forEach((name, value) -> report.line("database  %s = %s", name, value));
        report.line("limit     raised for this process to %d requests a minute and token", Subject.LIMIT);
    }

    private History.Filled fill(DatabaseAddress schema, int marks) throws SQLException {
        progress.accept(String.format(Locale.UK, "Making a history of %,d marks", marks));
        var begin = System.nanoTime();
        var filled = History.fill(schema, scale.places(), marks, clock);
        report.line(
                "filled    %,d marks, %,d expected sessions since %s, %d providers and tablets, %d pupils, %d schools, in %.0f s",
                filled.marks(),
                filled.sessions(),
                filled.from(),
                filled.places().size(),
                filled.places().size() * Load.MARKS,
                filled.leads().size(),
                (System.nanoTime() - begin) / 1e9);
        return filled;
    }

    private Subject subject(DatabaseAddress schema, History.Filled history) {
        progress.accept("Starting the application");
        return new Subject(start, schema, history, session, clock);
    }

    private void warmUp(Subject subject) throws SQLException {
        progress.accept("Warming up");
        var many = Math.min(8, scale.places());
        var lasts = warm ? scale.warmUp().dividedBy(3) : scale.warmUp();
        var posts = new Load();
        load(subject.tablets(many), posts, lasts);
        load(subject.bare(many), new Load(), lasts.dividedBy(4));
        failed += posts.failed();
        warm = true;
        for (var time = 0; time < scale.samples() * 2; time++) {
            check(subject.register(time));
            check(subject.board(time));
        }
    }

    private static void load(List<Sender> senders, Load load, Duration lasts) {
        try {
            load.run(senders, lasts);
        } finally {
            senders.forEach(AttendanceBench::close);
        }
    }

    private static void close(Sender sender) {
        try {
            sender.close();
        } catch (Exception gone) {
            System.err.println("waymark: " + gone.getMessage());
        }
    }

    private void throughput(Subject subject, String which) throws SQLException {
        report.heading(
                "Marks a second, " + Load.MARKS + " a post, on the " + which + " history; the endpoint's pool has "
                        + subject.poolSize() + " connections, the bare batch one for each thread");
        report.rateHeading();
        for (var tablets : scale.tablets()) {
            var endpoint = new Load();
            var bare = new Load();
            for (var turn = 0; turn < scale.turns(); turn++) {
                load(subject.tablets(tablets), endpoint, scale.turn());
                load(subject.bare(tablets), bare, scale.turn());
            }
            failed += endpoint.failed() + bare.failed();
            report.rate(tablets, endpoint, bare);
            if (tablets == Scale.TARGET_TABLETS) {
                targets.throughput(which, endpoint.marksPerSecond() / bare.marksPerSecond());
            }
        }
    }

    /** The times of one history. */
    private record Times(Timings post, Timings register, Timings board) {
        Times() {
            this(new Timings(), new Timings(), new Timings());
        }
    }

    private void measureBoth(Subject small, Subject large) throws SQLException {
        progress.accept("Timing one at a time on both histories in turn");
        var onSmall = new Times();
        var onLarge = new Times();
        for (var round = 0; round < scale.rounds(); round++) {
            var from = round * scale.samples();
            times(small, onSmall, from);
            times(large, onLarge, from);
        }
        report.heading(String.format(Locale.UK, "%-34s %8s %8s %8s", "One at a time, in ms", "median", "p95", "p99"));
        report.timings("a post, smaller history", onSmall.post());
        report.timings("a post, larger history", onLarge.post());
        report.timings("a register, smaller history", onSmall.register());
        report.timings("a register, larger history", onLarge.register());
        report.timings("a board, smaller history", onSmall.board());
        report.timings("a board, larger history", onLarge.board());
        targets.growth("post", onSmall.post(), onLarge.post());
        targets.growth("register", onSmall.register(), onLarge.register());
        targets.growth("board", onSmall.board(), onLarge.board());
        statements(large);
    }

    private void times(Subject subject, Times times, int from) {
        timed(times.post(), from, subject::post);
        timed(times.register(), from, subject::register);
        timed(times.board(), from, subject::board);
    }

    private void timed(Timings timings, int from, IntPredicate work) {
        for (var time = from; time < from + scale.samples(); time++) {
            var begin = System.nanoTime();
            var right = work.test(time);
            timings.add(System.nanoTime() - begin);
            check(right);
        }
    }

    private void check(boolean right) {
        failed += right ? 0 : 1;
    }

    private static BooleanSupplier asIfNew(Subject subject, BooleanSupplier work) {
        return () -> {
            subject.forgetTokens();
            return work.getAsBoolean();
        };
    }

    private void statements(Subject subject) throws SQLException {
        report.heading("Statements that the server is asked");
        try (var statements = new Statements(subject.database())) {
            report.statements("a post of " + Load.MARKS + " marks", statements.of(() -> subject.post(1)));
            report.statements(
                    "a post with a token not seen for 4 s", statements.of(asIfNew(subject, () -> subject.post(1))));
            report.statements("a register", statements.of(() -> subject.register(1)));
            var register = statements.of(asIfNew(subject, () -> subject.register(1)));
            report.statements("a register with a token not seen for 4 s", register);
            var board = statements.of(() -> subject.board(1));
            report.statements("a board", board);
            targets.statements("register", register, 4);
            targets.statements("board", board, 8);
        }
    }
}
