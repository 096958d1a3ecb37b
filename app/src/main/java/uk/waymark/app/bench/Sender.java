package uk.waymark.app.bench;

/** Somebody who sends one post of marks after the other: a tablet, or the bare batch in its place. */
interface Sender extends AutoCloseable {
    /** Whether every mark of the post was kept. */
    boolean post() throws Exception;

    @Override
    void close() throws Exception;
}
