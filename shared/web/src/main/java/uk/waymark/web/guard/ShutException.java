package uk.waymark.web.guard;

/** A view is not open to the person who asked for it. */
public final class ShutException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
