package uk.waymark.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Lets a number of senders post as fast as they can for a while, each in a thread of its own. */
final class Load {
    /** How many marks one post has: a class of an alternative provider. */
    static final int MARKS = 12;

    private final Timings timings = new Timings();
    private long failed;
    private long nanos;

    /** What one sender did. */
    private record Done(Timings timings, long failed) {}

    /** May be called again with senders of the same kind, whose posts then count together. */
    void run(List<? extends Sender> senders, Duration lasts) {
        var begin = System.nanoTime();
        var end = begin + lasts.toNanos();
        try (var threads = Executors.newFixedThreadPool(senders.size())) {
            List<Callable<Done>> work = new ArrayList<>();
            senders.forEach(sender -> work.add(() -> until(end, sender)));
            for (var done : threads.invokeAll(work)) {
                timings.addAll(done.get().timings());
                failed += done.get().failed();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        nanos += System.nanoTime() - begin;
    }

    private static Done until(long end, Sender sender) throws Exception {
        var timings = new Timings();
        var failed = 0L;
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            var kept = sender.post();
            timings.add(System.nanoTime() - begin);
            failed += kept ? 0 : 1;
        }
        return new Done(timings, failed);
    }

    Timings timings() {
        return timings;
    }

    long failed() {
        return failed;
    }

    double marksPerSecond() {
        return (timings.many() - failed) * MARKS / (nanos / 1e9);
    }
}
