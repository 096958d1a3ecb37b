package uk.waymark.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.accounts.SignInOutcome.NotSignedIn;
import uk.waymark.accounts.SignInOutcome.SignedIn;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.SchoolId;

class SignInsTest extends DomainTest {
    @Inject
    SignIns signIns;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private String email;
    private Actor person;

    @BeforeEach
    void somebodyWithAPassword() {
        clock.set(MovableClock.MONDAY, 8, 0);
        school = world.school();
        email = UUID.randomUUID() + "@test.waymark.example";
        person = world.withPassword(school, Role.DSL, email);
    }

    private Token signedIn() {
        return ((SignedIn) signIns.signIn(email, World.PASSWORD)).token();
    }

    private Refused refused(String address, String password) {
        return ((NotSignedIn) signIns.signIn(address, password)).refused();
    }

    @Test
    void theRightPasswordOpensWhateverTheCapitals() {
        assertThat(signIns.signIn(email.toUpperCase(Locale.ROOT), World.PASSWORD))
                .isInstanceOf(SignedIn.class);
        assertThat(signIns.actor(signedIn()).map(Actor::person)).contains(person.person());
    }

    @Test
    void anAddressWithoutAnAccountIsAnsweredExactlyLikeAWrongPassword() {
        for (var time = 1; time <= 11; time++) {
            assertThat(refused("nobody." + email, "wrong password")).isEqualTo(refused(email, "wrong password"));
        }
    }

    @Test
    void afterSeveralWrongTriesEvenTheRightOneHasToWaitAndThenWorks() {
        for (var time = 0; time < 3; time++) {
            refused(email, "wrong password");
        }

        assertThat(refused(email, World.PASSWORD).code()).isEqualTo("WAIT");
        clock.move(Duration.ofSeconds(2));
        assertThat(signIns.signIn(email, World.PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void tenWrongTriesLockForAQuarterOfAnHour() {
        for (var time = 0; time < 10; time++) {
            refused(email, "wrong password");
            clock.move(Duration.ofSeconds(65));
        }

        assertThat(refused(email, World.PASSWORD).code()).isEqualTo("WAIT");
        clock.move(Duration.ofMinutes(15));
        assertThat(signIns.signIn(email, World.PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void signingOutEndsOneTokenAndEverywhereEndsAll() {
        var tablet = signedIn();
        var desk = signedIn();

        signIns.signOut(tablet);
        assertThat(signIns.actor(tablet)).isEmpty();
        assertThat(signIns.actor(desk)).isPresent();

        signIns.signOutEverywhere(person);
        assertThat(signIns.actor(desk)).isEmpty();
    }

    @Test
    void aTokenRunsOut() {
        var token = signedIn();
        clock.move(Duration.ofHours(13));
        signIns.forgetAll();

        assertThat(signIns.actor(token)).isEmpty();
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndCannotComeBack() {
        var token = signedIn();
        assertThat(signIns.actor(token)).isPresent();

        assertThat(people.deactivate(world.at(school, Role.HEAD), person.person()))
                .isEmpty();

        assertThat(signIns.actor(token)).isEmpty();
        assertThat(refused(email, World.PASSWORD).code()).isEqualTo("WRONG");
    }

    @Test
    void whoComesBackSignsInAnew() {
        var token = signedIn();
        var head = world.at(school, Role.HEAD);
        var at = new Organisation.AtSchool(school);
        var member = people.of(head, at).stream()
                .filter(it -> it.person().equals(person.person()))
                .findFirst()
                .orElseThrow();
        people.deactivate(head, person.person());

        assertThat(people.reactivate(head, at, member)).isEmpty();

        assertThat(signIns.actor(token)).isEmpty();
        assertThat(signIns.signIn(email, World.PASSWORD)).isInstanceOf(SignedIn.class);
        assertThat(people.sendNewLink(head, member)).isEmpty();
        assertThat(people.sendNewLink(world.at(world.school(), Role.HEAD), member))
                .isPresent();
    }

    @Test
    void whoLosesARoleLosesItsRightsAtOnce() {
        var token = signedIn();
        signIns.actor(token);
        var head = world.at(school, Role.HEAD);
        var at = new Organisation.AtSchool(school);
        var member = people.of(head, at).stream()
                .filter(it -> it.person().equals(person.person()))
                .findFirst()
                .orElseThrow();

        assertThat(people.endRole(head, at, member)).isEmpty();

        assertThat(signIns.actor(token).orElseThrow().grants()).isEmpty();
    }

    @Test
    void anInvitationWorksOnceAndRunsOut() {
        var first = world.invited(school, Role.HEAD, "once." + email);
        assertThat(invitations.accept(first.token(), "short")).isInstanceOf(InvitationOutcome.NotDone.class);
        assertThat(invitations.accept(first.token(), World.PASSWORD)).isInstanceOf(InvitationOutcome.Accepted.class);
        assertThat(invitations.accept(first.token(), World.PASSWORD)).isInstanceOf(InvitationOutcome.NotDone.class);

        var second = world.invited(school, Role.HEAD, "late." + email);
        clock.move(Duration.ofDays(8));
        assertThat(invitations.invited(second.token())).isEmpty();
        assertThat(invitations.accept(second.token(), World.PASSWORD)).isInstanceOf(InvitationOutcome.NotDone.class);
    }

    @Test
    void aNewLinkMakesTheEarlierOneUseless() {
        var first = world.invited(school, Role.HEAD, "again." + email);
        var second = world.invited(school, Role.HEAD, "again." + email);

        assertThat(invitations.invited(first.token())).isEmpty();
        assertThat(invitations.invited(second.token())).isPresent();
    }

    @Test
    void nobodyManagesPeopleWhoAreNotTheirs() {
        var stranger = world.at(world.school(), Role.HEAD);

        assertThat(people.of(stranger, new Organisation.AtSchool(school))).isEmpty();
        assertThat(people.deactivate(stranger, person.person())).isPresent();
        assertThat(people.invite(stranger, new Organisation.AtSchool(school), "X", "x@test.waymark.example", Role.HEAD))
                .isInstanceOf(InvitationOutcome.NotDone.class);
        assertThat(people.deactivate(person, person.person())).isPresent();
    }

    @Test
    void aTokenIsNeverPrinted() {
        assertThat(signedIn().toString()).isEqualTo("Token[not shown]");
    }
}
