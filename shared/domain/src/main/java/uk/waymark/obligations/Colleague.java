package uk.waymark.obligations;

import uk.waymark.ids.PersonId;

/** Somebody to whom a thing that is due may be given. */
public record Colleague(PersonId id, String name) {}
