package uk.waymark.organisations;

import java.util.Optional;
import uk.waymark.ids.ProviderId;

/** A provider of alternative provision. */
public record Provider(
        ProviderId id, String name, ProviderKind kind, String telephone, Optional<String> email, long sites) {}
