package uk.waymark.accounts;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.access.ScopeKind;
import uk.waymark.ids.PersonId;

/** How somebody gets in when nobody is in yet: from the command line of the machine that Waymark runs on, by a link. */
@Singleton
public class FirstAdministrator {
    private final PersonRows people;
    private final Actors actors;
    private final Invitations invitations;
    private final Clock clock;
    private final String address;

    FirstAdministrator(
            PersonRows people,
            Actors actors,
            Invitations invitations,
            Clock clock,
            @Value("${waymark.address}") String address) {
        this.people = people;
        this.actors = actors;
        this.invitations = invitations;
        this.clock = clock;
        this.address = address;
    }

    /** Either the address of the page on which the password is chosen, or why there is none. */
    public sealed interface Made {
        record Link(String url) implements Made {}

        record NotMade(Refused refused) implements Made {}
    }

    public boolean isNeeded() {
        return people.countAll() == 0;
    }

    /** Makes an administrator, or gives one who has lost the way in a new link. Nobody else is made one by this. */
    @Transactional
    public Made make(String name, String email) {
        var given = EmailAddress.of(email);
        if (given.isEmpty() || name.isBlank()) {
            return new Made.NotMade(new Refused("INVALID", "Give a name and an e-mail address."));
        }
        var known = people.findByEmail(given.get().value()).map(PersonRows.Row::id);
        if (known.isPresent()
                && actors.of(known.get())
                        .filter(actor -> actor.is(Role.ADMINISTRATOR))
                        .isEmpty()) {
            return new Made.NotMade(
                    new Refused("NOT_ADMINISTRATOR", "This address belongs to somebody who is no administrator."));
        }
        var person = known.orElseGet(() -> add(name.strip(), given.get()));
        var invited = invitations.invite(person, Optional.empty());
        return new Made.Link(address + "/invitation/" + invited.token().value());
    }

    private PersonId add(String name, EmailAddress email) {
        var person = PersonId.next();
        people.save(new PersonRows.Row(person, name, email.value(), null, clock.instant(), null, null, null, null));
        actors.grant(person, Role.ADMINISTRATOR, ScopeKind.EVERYTHING, Optional.empty(), Optional.empty());
        return person;
    }
}
