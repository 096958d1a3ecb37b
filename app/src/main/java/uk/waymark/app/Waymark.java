package uk.waymark.app;

import io.micronaut.runtime.Micronaut;

public final class Waymark {
    private Waymark() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).banner(false).start();
    }
}
