package uk.waymark.organisations;

import java.util.Optional;
import java.util.UUID;

/** Somebody to ring or write to. Catalogue rows ROL-02 to ROL-04. */
public record Contact(UUID id, String duty, String name, Optional<String> telephone, Optional<String> email) {}
