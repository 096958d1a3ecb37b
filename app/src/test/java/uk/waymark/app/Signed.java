package uk.waymark.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.access.ScopeKind;
import uk.waymark.access.Side;
import uk.waymark.accounts.FirstAdministrator;
import uk.waymark.accounts.InvitationOutcome;
import uk.waymark.accounts.Invitations;
import uk.waymark.accounts.Member;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.accounts.SignInOutcome;
import uk.waymark.accounts.SignIns;
import uk.waymark.accounts.Token;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;

/** One signed-in person for each of the roles, at a school, provider and trust of their own. */
final class Signed {
    private final RunningWaymark waymark;
    private final World world;
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    final SchoolId school;
    final ProviderId provider;
    final TrustId trust;

    Signed(RunningWaymark waymark) {
        this.waymark = waymark;
        this.world = waymark.bean(World.class);
        this.trust = world.trust();
        this.school = world.school(Optional.of(trust));
        this.provider = world.provider();
    }

    String as(Role role) {
        return tokens.computeIfAbsent(role, this::signIn);
    }

    private String signIn(Role role) {
        var email =
                role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + school.value() + "@test.waymark.example";
        if (role == Role.ADMINISTRATOR) {
            var made = (FirstAdministrator.Made.Link)
                    waymark.bean(FirstAdministrator.class).make("Ada Test", email);
            accept(made.url().substring(made.url().lastIndexOf('/') + 1));
        } else {
            var person = world.withPassword(school, Role.TEACHER, email);
            end(person, new Organisation.AtSchool(school));
            give(person, role);
        }
        return ((SignInOutcome.SignedIn) waymark.bean(SignIns.class).signIn(email, World.PASSWORD))
                .token()
                .value();
    }

    private void accept(String token) {
        var outcome = waymark.bean(Invitations.class).accept(new Token(token), World.PASSWORD);
        if (!(outcome instanceof InvitationOutcome.Accepted)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private void give(Actor person, Role role) {
        var actors = waymark.bean(Actors.class);
        var nobody = Optional.<PersonId>empty();
        if (role == Role.TRUST_EXECUTIVE || role == Role.TRUST_SAFEGUARDING) {
            actors.grant(person.person(), role, ScopeKind.TRUST, Optional.of(trust), nobody);
        } else if (role.side() == Side.PROVIDER) {
            actors.grant(person.person(), role, ScopeKind.PROVIDER, Optional.of(provider), nobody);
        } else {
            actors.grant(person.person(), role, ScopeKind.SCHOOL, Optional.of(school), nobody);
        }
        waymark.bean(SignIns.class).forgetAll();
    }

    private void end(Actor person, Organisation at) {
        members(at).stream()
                .filter(member -> member.person().equals(person.person()))
                .forEach(member -> waymark.bean(People.class).endRole(World.ADMINISTRATOR, at, member));
    }

    private List<Member> members(Organisation at) {
        return waymark.bean(People.class).of(World.ADMINISTRATOR, at);
    }

    void endRolesOf(SampleAccount account) {
        var actor = account(account);
        end(
                actor,
                new Organisation.AtSchool(
                        actor.grants().getFirst().schools().iterator().next()));
    }

    void giveBack(SampleAccount account, Role role) {
        var dsl = account(SampleAccount.DSL);
        waymark.bean(People.class)
                .invite(
                        World.ADMINISTRATOR,
                        new Organisation.AtSchool(
                                dsl.grants().getFirst().schools().iterator().next()),
                        "Somebody",
                        account.email(),
                        role);
    }

    Actor account(SampleAccount account) {
        var outcome =
                (SignInOutcome.SignedIn) waymark.bean(SignIns.class).signIn(account.email(), SampleAccount.PASSWORD);
        return waymark.bean(SignIns.class).actor(outcome.token()).orElseThrow();
    }
}
