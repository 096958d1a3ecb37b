package uk.waymark.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.ids.PersonId;

/** The person behind a family's e-mail address; a door has to have decided that they may come in. */
@Singleton
public class FamilyPeople {
    private final PersonRows rows;
    private final Clock clock;

    FamilyPeople(PersonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The person with this address, who may be known as a worker already, or a new one without a password. Empty where the database takes
     * the address for another one that differs from it in an accent only.
     */
    public Optional<PersonId> of(String name, EmailAddress email) {
        var known = rows.findByEmail(email.value());
        if (known.isPresent()) {
            return known.filter(it -> it.email().equals(email.value())).map(PersonRows.Row::id);
        }
        var id = PersonId.next();
        rows.save(new PersonRows.Row(id, name, email.value(), null, clock.instant(), null, null, null, null));
        return Optional.of(id);
    }
}
