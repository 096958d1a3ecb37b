package uk.waymark.obligations;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind that any capability has declared; two of one name are a bug that stops the start. */
@Singleton
final class KnownKinds {
    private final Map<String, ObligationKind> byName;

    KnownKinds(Collection<ObligationKinds> declared) {
        byName = declared.stream()
                .flatMap(list -> list.kinds().stream())
                .collect(Collectors.toUnmodifiableMap(ObligationKind::name, Function.identity()));
    }

    /** The kind for what is raised now, which has to be declared. */
    void require(String name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException("No capability declares the obligation " + name);
        }
    }

    /** The kind, or for one from an earlier version that nobody declares any more, its bare name. */
    ObligationKind of(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseGet(() -> new ObligationKind(name, name, "A rule of an earlier version of Waymark", "", ""));
    }
}
