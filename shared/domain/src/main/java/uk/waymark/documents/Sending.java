package uk.waymark.documents;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody was sent a document.
 *
 * @param by who sent it; nobody when Waymark did so by itself
 */
public record Sending(String recipient, Channel channel, Instant at, Optional<String> by) {}
