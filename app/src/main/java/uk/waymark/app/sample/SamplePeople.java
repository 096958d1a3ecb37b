package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.accounts.InvitationOutcome;
import uk.waymark.accounts.Invitations;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.app.Trouble;
import uk.waymark.ids.ProviderId;
import uk.waymark.organisations.ProviderKind;

/** The sample accounts, invited and joined as anybody is. */
@Singleton
class SamplePeople {
    private final People people;
    private final Invitations invitations;
    private final Actors actors;

    SamplePeople(People people, Invitations invitations, Actors actors) {
        this.people = people;
        this.invitations = invitations;
        this.actors = actors;
    }

    Map<SampleAccount, Actor> make(SampleWorld world) {
        Map<SampleAccount, Actor> made = new EnumMap<>(SampleAccount.class);
        for (var account : SampleAccount.values()) {
            var outcome = people.invite(
                    SamplePlaces.ADMINISTRATOR, at(account, world), account.person(), account.email(), account.role());
            if (!(outcome instanceof InvitationOutcome.Invited invited)) {
                throw new Trouble("Sample account " + account + ": " + outcome);
            }
            invitations.accept(invited.token(), SampleAccount.PASSWORD);
            made.put(account, actors.of(invited.person()).orElseThrow());
        }
        return made;
    }

    private static Organisation at(SampleAccount account, SampleWorld world) {
        return switch (account) {
            case TUTOR, MANAGER, PROVIDER_DSL -> new Organisation.AtProvider(required(world, ProviderKind.FARM));
            case TUTOR2, GARAGE_MANAGER -> new Organisation.AtProvider(required(world, ProviderKind.GARAGE));
            case AP_LEAD, DSL, DEPUTY_DSL, ATTENDANCE, SENCO, HEAD, GOVERNOR, OFFICE ->
                new Organisation.AtSchool(world.schools().getFirst());
            case HEAD2 -> new Organisation.AtSchool(world.schools().get(1));
            case TRUST -> new Organisation.AtTrust(world.trust());
        };
    }

    private static ProviderId required(SampleWorld world, ProviderKind kind) {
        return Objects.requireNonNull(world.providers().get(kind));
    }
}
