package uk.waymark.organisations;

import java.util.UUID;

/** A trust or an authority, as a list to choose from needs it. */
public record Named(UUID id, String name) {}
