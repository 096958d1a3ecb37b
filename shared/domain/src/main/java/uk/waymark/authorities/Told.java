package uk.waymark.authorities;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody was told.
 *
 * @param by who wrote it down; empty where Waymark sent the e-mail by itself
 */
public record Told(Topic topic, Whom whom, String name, TellBy how, LocalDate on, String words, Optional<String> by) {}
