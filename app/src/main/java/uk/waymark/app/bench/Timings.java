package uk.waymark.app.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many took, in nanoseconds. Not for several threads at once. */
final class Timings {
    private long[] all = new long[1_024];
    private int many;

    void add(long nanos) {
        if (many == all.length) {
            all = Arrays.copyOf(all, many * 2);
        }
        all[many++] = nanos;
    }

    void addAll(Timings others) {
        for (var index = 0; index < others.many; index++) {
            add(others.all[index]);
        }
    }

    int many() {
        return many;
    }

    /** In milliseconds: of all, this share took no longer. */
    double at(double share) {
        if (many == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(all, many);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(many - 1L, (long) Math.ceil(share * many) - 1)] / 1e6;
    }

    /** Median, p95 and p99 as columns of a table. */
    String columns() {
        return String.format(Locale.UK, "%8.1f %8.1f %8.1f", at(0.5), at(0.95), at(0.99));
    }
}
