package uk.waymark.web;

/**
 * One of the Vaadin user interfaces: where it lives and which views are its own. Each portal is served from a context of its own,
 * with its own HTTP session and route registry, so that a path of one portal cannot be reached through the other.
 */
public interface Portal {
    /** The path that every address of this portal begins with, such as {@code /provider}. */
    String path();

    /** What the sign-in page and the browser's tab call it. */
    String title();

    /** The package below which this portal's views lie. */
    String viewPackage();
}
