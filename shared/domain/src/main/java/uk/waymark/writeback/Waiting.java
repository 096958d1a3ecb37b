package uk.waymark.writeback;

import java.util.List;

/**
 * What a batch of these days would hold.
 *
 * @param fresh sessions that have never gone out
 * @param amended sessions whose code was amended after it went out, or before it ever did
 * @param sent sessions that have gone out as they stand; they go again only when asked for
 * @param leftOut sessions that cannot go
 */
public record Waiting(long fresh, long amended, long sent, List<Batch.LeftOut> leftOut) {
    public Waiting {
        leftOut = List.copyOf(leftOut);
    }

    public long ready() {
        return fresh + amended;
    }
}
