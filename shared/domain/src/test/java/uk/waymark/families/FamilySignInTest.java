package uk.waymark.families;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.access.Side;
import uk.waymark.accounts.SignIns;
import uk.waymark.accounts.Token;
import uk.waymark.families.FamilySignInOutcome.SignedIn;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

class FamilySignInTest extends DomainTest {
    private static final Pattern LINK = Pattern.compile("/family/sign-in/([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    @Inject
    World world;

    @Inject
    FamilyWorld home;

    @Inject
    FamilySignIns signIns;

    @Inject
    FamilyContacts contacts;

    @Inject
    LettingIn lettingIn;

    @Inject
    SignIns work;

    @Inject
    Actors actors;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private PupilId pupil;
    private String email = "";
    private FamilyContactId parent = FamilyContactId.next();

    @BeforeEach
    void aParent() {
        school = world.school();
        pupil = world.pupil(school);
        email = FamilyWorld.email();
        parent = home.letIn(school, pupil, FamilyWorld.details("Robin Home", email));
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY, 9, 5);
    }

    private String asked() {
        assertThat(signIns.ask(email)).isEmpty();
        return FamilyWorld.mails(email).getLast();
    }

    private static String code(String mail) {
        var found = CODE.matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return found.group(1);
    }

    private static Token link(String mail) {
        var found = LINK.matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return new Token(found.group(1));
    }

    private Actor in(FamilySignInOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignedIn.class);
        return signIns.actor(((SignedIn) outcome).token()).orElseThrow();
    }

    private static String refused(FamilySignInOutcome outcome) {
        return ((FamilySignInOutcome.Not) outcome).refused().code();
    }

    @Test
    @Tag("ROL-24")
    void aCodeOpensTheOwnChildAndNothingElse() {
        var actor = in(signIns.byCode(" " + email.toUpperCase() + " ", code(asked())));

        assertThat(actor.children(Right.SEE_OWN_CHILD)).containsExactly(pupil);
        assertThat(actor.schools(Right.SEE_PUPILS)).isEmpty();
        assertThat(actor.worksOn(Side.FAMILY)).isTrue();
    }

    @Test
    void aCodeWorksOnceAndMayBeTypedWithASpace() {
        var code = code(asked());

        in(signIns.byCode(email, code.substring(0, 3) + " " + code.substring(3)));

        assertThat(refused(signIns.byCode(email, code))).isEqualTo("WRONG_CODE");
    }

    @Test
    void aLinkThatIsForwardedAfterItWasUsedOpensNothing() {
        var link = link(asked());
        assertThat(signIns.works(link)).isTrue();
        in(signIns.byLink(link));

        assertThat(signIns.works(link)).isFalse();
        assertThat(refused(signIns.byLink(link))).isEqualTo("LINK_NOT_VALID");
    }

    @Test
    void theLinkAndItsCodeAreOneWayIn() {
        var mail = asked();
        in(signIns.byCode(email, code(mail)));

        assertThat(signIns.works(link(mail))).isFalse();
    }

    @Test
    void theyRunOutAfterFifteenMinutes() {
        var mail = asked();
        clock.move(Duration.ofMinutes(15));

        assertThat(refused(signIns.byCode(email, code(mail)))).isEqualTo("WRONG_CODE");
        assertThat(refused(signIns.byLink(link(mail)))).isEqualTo("LINK_NOT_VALID");
    }

    @Test
    void afterFiveWrongCodesTheRightOneNoLongerWorks() {
        var code = code(asked());
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var time = 0; time < 5; time++) {
            assertThat(refused(signIns.byCode(email, wrong))).isEqualTo("WRONG_CODE");
        }

        assertThat(refused(signIns.byCode(email, code))).isEqualTo("WRONG_CODE");
        in(signIns.byCode(email, code(asked())));
    }

    @Test
    void theFifthTryMayBeTheRightOne() {
        var code = code(asked());
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var time = 0; time < 4; time++) {
            signIns.byCode(email, wrong);
        }

        in(signIns.byCode(email, code));
    }

    @Test
    void anAddressThatNobodyHasIsAnsweredAlikeAndGetsNoMail() {
        var unknown = FamilyWorld.email();

        assertThat(signIns.ask(unknown)).isEqualTo(signIns.ask(email)).isEmpty();
        assertThat(FamilyWorld.mails(unknown)).isEmpty();
        assertThat(signIns.byCode(unknown, "123456")).isEqualTo(signIns.byCode(email, "not it"));
    }

    @Test
    void textThatIsNoAddressIsRefused() {
        for (var text :
                List.of("", " ", "robin", "a@b", "x".repeat(300) + "@home.example", "'; DROP TABLE person; --")) {
            assertThat(signIns.ask(text)).as(text).isPresent();
            assertThat(refused(signIns.byCode(text, "123456"))).isEqualTo("WRONG_CODE");
        }
    }

    @Test
    void anAddressIsSentFiveInAnHourAndThenNoMore() {
        var before = FamilyWorld.mails(email).size();
        for (var time = 0; time < 9; time++) {
            assertThat(signIns.ask(email)).isEmpty();
        }
        assertThat(FamilyWorld.mails(email)).hasSize(before + 5);

        clock.move(Duration.ofHours(2));
        signIns.ask(email);
        assertThat(FamilyWorld.mails(email)).hasSize(before + 6);
    }

    @Test
    void theMailNamesNobody() {
        assertThat(asked()).doesNotContain("Robin", "Home", "Wren", "Testling").contains("http://waymark.test/family/");
    }

    @Test
    void responsibilityWithdrawnBetweenMailAndClickShutsTheDoor() {
        var link = link(asked());
        withdraw();

        assertThat(refused(signIns.byLink(link))).isEqualTo("LINK_NOT_VALID");
        var before = FamilyWorld.mails(email).size();
        signIns.ask(email);
        assertThat(FamilyWorld.mails(email)).hasSize(before);
    }

    @Test
    void responsibilityWithdrawnEndsASessionAtItsNextRequest() {
        var session = ((SignedIn) signIns.byLink(link(asked()))).token();
        assertThat(signIns.actor(session)).isPresent();

        withdraw();

        assertThat(signIns.actor(session)).isEmpty();
    }

    private void withdraw() {
        contacts.stand(
                World.actorOf(school, Role.OFFICE), parent, Standing.NOT_RESPONSIBLE, MovableClock.MONDAY, "Order");
    }

    @Test
    void aContactWhoIsTakenOffOrShutOutIsOut() {
        var session = ((SignedIn) signIns.byLink(link(asked()))).token();

        lettingIn.shut(World.actorOf(school, Role.OFFICE), parent);

        assertThat(signIns.actor(session)).isEmpty();
        lettingIn.letIn(World.actorOf(school, Role.OFFICE), parent);
        assertThat(signIns.actor(session)).isPresent();
        contacts.end(World.actorOf(school, Role.OFFICE), parent, "Moved");
        assertThat(signIns.actor(session)).isEmpty();
    }

    @Test
    void signingOutEndsTheSession() {
        var session = ((SignedIn) signIns.byLink(link(asked()))).token();

        signIns.signOut(session);

        assertThat(signIns.actor(session)).isEmpty();
    }

    @Test
    void aSessionEndsAfterTwoWeeks() {
        var session = ((SignedIn) signIns.byLink(link(asked()))).token();
        clock.move(Duration.ofDays(14));

        assertThat(signIns.actor(session)).isEmpty();
    }

    @Test
    void twoParentsOfOneChildAreTwoPeople() {
        var other = FamilyWorld.email();
        home.letIn(school, pupil, FamilyWorld.details("Sasha Elsewhere", other));

        var first = in(signIns.byCode(email, code(asked())));
        signIns.ask(other);
        var second = in(signIns.byCode(other, code(FamilyWorld.mails(other).getLast())));

        assertThat(first.person()).isNotEqualTo(second.person());
        assertThat(first.name()).isEqualTo("Robin Home");
    }

    @Test
    void oneParentOfTwoChildrenSeesBothAndLosesOnlyTheOneThatIsWithdrawn() {
        var sibling = world.pupil(school);
        home.letIn(school, sibling, FamilyWorld.details("Robin Home", email));
        var session = ((SignedIn) signIns.byLink(link(asked()))).token();
        assertThat(signIns.actor(session).orElseThrow().children(Right.SEE_OWN_CHILD))
                .containsExactlyInAnyOrder(pupil, sibling);

        withdraw();

        assertThat(signIns.actor(session).orElseThrow().children(Right.SEE_OWN_CHILD))
                .containsExactly(sibling);
    }

    @Test
    void aWorkerWhoIsAParentIsOneOrTheOther() {
        var address = FamilyWorld.email();
        world.withPassword(school, Role.DSL, address);
        home.letIn(school, pupil, FamilyWorld.details("Dee Worker", address));
        signIns.ask(address);
        var family = (SignedIn)
                signIns.byCode(address, code(FamilyWorld.mails(address).getLast()));
        var worker = (uk.waymark.accounts.SignInOutcome.SignedIn) work.signIn(address, World.PASSWORD);

        var atHome = signIns.actor(family.token()).orElseThrow();
        var atWork = work.actor(worker.token()).orElseThrow();
        assertThat(atHome.person()).isEqualTo(atWork.person());
        assertThat(atHome.may(Right.HANDLE_CONCERNS)).isFalse();
        assertThat(atHome.grants()).allMatch(grant -> grant.role() == Role.PARENT);
        assertThat(atWork.children(Right.SEE_OWN_CHILD)).isEmpty();
        assertThat(atWork.may(Right.HANDLE_CONCERNS)).isTrue();
        assertThat(work.actor(family.token())).isEmpty();
        assertThat(signIns.actor(worker.token())).isEmpty();
    }
}
