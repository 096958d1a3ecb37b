package uk.waymark.documents.intake;

import java.io.OutputStream;
import java.time.Duration;

/** How much may come out of one file while it is looked through, and by when; what comes out is counted and thrown away. */
final class Budget extends OutputStream {
    /** More than any honest file of the largest size unpacks to. */
    private static final long MOST = 400L * 1024 * 1024;

    /** Bytes can come one by one, and asking the time for each would take longer than they do. */
    private static final int LOOK_EVERY = 64 * 1024;

    private final long until;
    private long left = MOST;
    private long sinceLooked;

    Budget(Duration lasts) {
        this.until = System.nanoTime() + lasts.toNanos();
    }

    void spend(long bytes) {
        left -= bytes;
        sinceLooked += bytes;
        if (left < 0 || (sinceLooked >= LOOK_EVERY && isLate())) {
            throw new Spent();
        }
    }

    private boolean isLate() {
        sinceLooked = 0;
        return System.nanoTime() - until > 0;
    }

    @Override
    public void write(int one) {
        spend(1);
    }

    @Override
    public void write(byte[] bytes, int from, int many) {
        spend(many);
    }

    /** There is nothing left; no fault of the code, and caught where the file is refused. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("More than a file may hold", null, false, false);
        }
    }
}
