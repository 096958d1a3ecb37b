package uk.waymark.obligations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.PersonId;

/** Gathers in one round what each person has to be told, so that one message can carry it. */
final class Told {
    private final Map<PersonId, List<ObligationId>> byPerson = new LinkedHashMap<>();

    void add(Collection<PersonId> people, ObligationId about) {
        people.forEach(person ->
                byPerson.computeIfAbsent(person, id -> new ArrayList<>()).add(about));
    }

    void each(BiConsumer<PersonId, List<ObligationId>> tell) {
        byPerson.forEach(tell);
    }
}
