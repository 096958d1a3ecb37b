package uk.waymark.families;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

class FamilyContactsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    World world;

    @Inject
    FamilyWorld home;

    @Inject
    FamilyContacts contacts;

    @Inject
    LettingIn lettingIn;

    @Inject
    Families families;

    private SchoolId school;
    private PupilId pupil;
    private Actor office;

    @BeforeEach
    void aPupil() {
        school = world.school();
        pupil = world.pupil(school);
        office = world.at(school, Role.OFFICE);
    }

    private HomeContact only() {
        return contacts.of(office, pupil).getFirst();
    }

    private static ContactDetails with(String name, String email, String address, boolean hidden) {
        return new ContactDetails(
                name, "Father", 2, "", "01632 960001", "", email, address, hidden, "cy", "Order of 1 Sep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Siân O'Connor-Ní Bhriain", "X", "Ana Maria de la Cruz", "Đặng Thị Ánh", "D'Arcy \"Bo\" <b>"})
    void namesOfEveryShapeAreKeptAsTheyAre(String name) {
        home.contact(school, pupil, FamilyWorld.details(name, FamilyWorld.email()));

        assertThat(only().contact().name()).isEqualTo(name);
    }

    @Test
    @Tag("ROL-24")
    void theyStandInTheOrderInWhichTheyAreRung() {
        home.contact(school, pupil, with("Second", "", "", false));
        home.contact(school, pupil, FamilyWorld.details("First", FamilyWorld.email()));

        assertThat(contacts.of(office, pupil))
                .extracting(it -> it.contact().name())
                .containsExactly("First", "Second");
        assertThat(families.contacts(pupil)).extracting(FamilyContact::name).containsExactly("First", "Second");
    }

    @Test
    void theSameContactSentTwiceIsOne() {
        var id = FamilyContactId.next();
        var details = FamilyWorld.details("Robin", FamilyWorld.email());

        assertThat(contacts.add(office, pupil, id, details, Standing.RESPONSIBLE))
                .isEmpty();
        assertThat(contacts.add(office, pupil, id, details, Standing.RESPONSIBLE))
                .isEmpty();
        assertThat(contacts.of(office, pupil)).hasSize(1);
    }

    @Test
    void whatCannotBeKeptIsRefusedInWords() {
        assertThat(refusal(with(" ", "", "", false))).contains("NAME");
        assertThat(refusal(with("x".repeat(201), "", "", false))).contains("NAME");
        assertThat(refusal(with("Robin", "no address", "", false))).contains("EMAIL");
        assertThat(refusal(with("Robin", "", "x".repeat(501), false))).contains("TOO_LONG");
        assertThat(refusal(new ContactDetails("R", "Aunt", 1, "", "", "", "", "", false, "en", "")))
                .contains("NO_WAY");
        assertThat(refusal(new ContactDetails("R", "", 1, "1", "", "", "", "", false, "en", "")))
                .contains("RELATION");
        assertThat(refusal(new ContactDetails("R", "Aunt", 0, "1", "", "", "", "", false, "en", "")))
                .contains("PRIORITY");
        assertThat(refusal(new ContactDetails("R", "Aunt", 1, "1", "", "", "", "", false, "xx", "")))
                .contains("LANGUAGE");
    }

    private Optional<String> refusal(ContactDetails details) {
        return contacts.add(office, pupil, FamilyContactId.next(), details, Standing.RESPONSIBLE)
                .map(Refused::code);
    }

    @Test
    void twoWhoChangeAtOnceSeeEachOther() {
        var id = home.contact(school, pupil, FamilyWorld.details("Robin", FamilyWorld.email()));

        assertThat(contacts.change(office, id, 1, with("Robyn", "", "", false))).isEmpty();
        assertThat(contacts.change(office, id, 1, with("Rowan", "", "", false)).map(Refused::code))
                .contains("STALE");
        assertThat(only().contact().name()).isEqualTo("Robyn");
    }

    @Test
    void aHiddenAddressAndTheNotesAreOnlyForThoseWhoKeepTheContacts() {
        home.contact(school, pupil, with("Robin", "", "7 Secret Way", true));
        var senco = world.at(school, Role.SENCO);

        assertThat(only().contact().address()).contains("7 Secret Way");
        assertThat(contacts.of(senco, pupil).getFirst().contact().address()).isEmpty();
        assertThat(contacts.of(senco, pupil).getFirst().note()).isEmpty();
        assertThat(families.contacts(pupil).getFirst().address()).isEmpty();
    }

    @Test
    void anotherSchoolAndAProviderSeeNobodyAndChangeNothing() {
        var id = home.contact(school, pupil, FamilyWorld.details("Robin", FamilyWorld.email()));
        for (var stranger : new Actor[] {
            world.at(world.school(), Role.HEAD),
            world.at(world.provider(), Role.PROVIDER_MANAGER),
            world.at(school, Role.TEACHER)
        }) {
            assertThat(contacts.of(stranger, pupil)).isEmpty();
            assertThat(contacts.change(stranger, id, 1, with("Other", "", "", false))
                            .map(Refused::code))
                    .contains("NOT_FOUND");
            assertThat(contacts.stand(stranger, id, Standing.NOT_RESPONSIBLE, TODAY, "Because")
                            .map(Refused::code))
                    .contains("NOT_FOUND");
            assertThat(contacts.end(stranger, id, "Because").map(Refused::code)).contains("NOT_FOUND");
            assertThat(lettingIn.letIn(stranger, id).map(Refused::code)).contains("NOT_FOUND");
        }
        assertThat(only().contact().name()).isEqualTo("Robin");
    }

    @Test
    @Tag("ROL-24")
    void responsibilityThatIsWithdrawnThisMorningHoldsAtOnce() {
        var id = home.letIn(school, pupil, FamilyWorld.details("Robin", FamilyWorld.email()));
        assertThat(home.asFamily(school, pupil, id).orElseThrow().children(Right.SEE_OWN_CHILD))
                .containsExactly(pupil);

        assertThat(contacts.stand(office, id, Standing.NOT_RESPONSIBLE, TODAY.minusDays(3), "Order of the court"))
                .isEmpty();

        assertThat(home.asFamily(school, pupil, id)).isEmpty();
        assertThat(families.responsible(pupil)).isEmpty();
        assertThat(families.contacts(pupil)).hasSize(1);
        assertThat(families.tell(pupil, FamilyNews.REPORT)).isEmpty();
    }

    @Test
    void withdrawingNeedsAReasonAndADayThatHasCome() {
        var id = home.contact(school, pupil, FamilyWorld.details("Robin", FamilyWorld.email()));

        assertThat(contacts.stand(office, id, Standing.NOT_RESPONSIBLE, TODAY, " ")
                        .map(Refused::code))
                .contains("REASON");
        assertThat(contacts.stand(office, id, Standing.NOT_RESPONSIBLE, TODAY.plusDays(1), "Order")
                        .map(Refused::code))
                .contains("IN_THE_FUTURE");
        assertThat(families.responsible(pupil)).hasSize(1);
    }

    @Test
    void responsibilityCanBeGivenBack() {
        var id = home.letIn(school, pupil, FamilyWorld.details("Robin", FamilyWorld.email()));
        contacts.stand(office, id, Standing.NOT_TOLD, TODAY, "Order");
        contacts.stand(office, id, Standing.RESPONSIBLE, TODAY, "Order lifted");

        assertThat(home.asFamily(school, pupil, id)).isPresent();
    }

    @Test
    void whoMustNotBeToldIsNotOnTheListOfAnybodyElse() {
        var id = home.letIn(school, pupil, FamilyWorld.details("Robin", FamilyWorld.email()));
        contacts.stand(office, id, Standing.NOT_TOLD, TODAY, "Order of the court");

        assertThat(families.contacts(pupil)).isEmpty();
        assertThat(home.asFamily(school, pupil, id)).isEmpty();
        assertThat(contacts.of(office, pupil)).hasSize(1);
    }

    @Test
    void aContactWhoIsTakenOffSeesNothingFromThenOn() {
        var id = home.letIn(school, pupil, FamilyWorld.details("Robin", FamilyWorld.email()));
        var before = home.asFamily(school, pupil, id).orElseThrow();

        assertThat(contacts.end(office, id, "Moved away")).isEmpty();

        assertThat(contacts.of(office, pupil)).isEmpty();
        assertThat(families.contacts(pupil)).isEmpty();
        assertThat(before.children(Right.SEE_OWN_CHILD)).isNotEmpty();
        assertThat(home.asFamily(school, pupil, id)).isEmpty();
        assertThat(contacts.end(office, id, "Moved away").map(Refused::code)).contains("NOT_FOUND");
    }

    @Test
    void onlyWhoIsResponsibleAndHasACheckedAddressIsLetIn() {
        var unchecked = FamilyContactId.next();
        contacts.add(office, pupil, unchecked, FamilyWorld.details("Robin", FamilyWorld.email()), Standing.RESPONSIBLE);
        var grandmother = FamilyContactId.next();
        contacts.add(
                office, pupil, grandmother, FamilyWorld.details("Gran", FamilyWorld.email()), Standing.NOT_RESPONSIBLE);
        contacts.checkEmail(office, grandmother);

        assertThat(lettingIn.letIn(office, unchecked).map(Refused::code)).contains("NOT_CHECKED");
        assertThat(lettingIn.letIn(office, grandmother).map(Refused::code)).contains("NOT_RESPONSIBLE");
        assertThat(contacts.of(office, pupil)).noneMatch(HomeContact::letIn);
    }

    @Test
    void anotherAddressIsCheckedAnewAndShutsTheOldWayIn() {
        var id = home.letIn(school, pupil, FamilyWorld.details("Robin", FamilyWorld.email()));

        contacts.change(office, id, 1, FamilyWorld.details("Robin", FamilyWorld.email()));

        assertThat(only().contact().emailChecked()).isFalse();
        assertThat(only().letIn()).isFalse();
        assertThat(home.asFamily(school, pupil, id)).isEmpty();
    }

    @Test
    void aFamilyIsWrittenToInItsLanguageWithoutAnyName() {
        var english = FamilyWorld.email();
        var welsh = FamilyWorld.email();
        home.contact(school, pupil, FamilyWorld.details("Robin Englishspeaker", english));
        home.contact(school, pupil, with("Siân Cymraes", welsh, "", false));
        home.contact(school, pupil, with("No Mail", "", "", false));

        var notReached = families.tell(pupil, FamilyNews.REPORT);

        assertThat(notReached).extracting(FamilyContact::name).containsExactly("No Mail");
        assertThat(FamilyWorld.mails(english))
                .singleElement()
                .asString()
                .contains("progress report", "http://waymark.test/family")
                .doesNotContain("Robin", "Wren", "Testling");
        assertThat(FamilyWorld.mails(welsh))
                .singleElement()
                .asString()
                .contains("adroddiad", "http://waymark.test/family")
                .doesNotContain("Siân", "Wren", "Testling");
    }

    @Test
    void theListCostsTheSameNumberOfQueriesHoweverLongItIs() {
        home.contact(school, pupil, FamilyWorld.details("One", FamilyWorld.email()));
        var one = Asking.asked(() -> contacts.of(office, pupil));
        home.contact(school, pupil, FamilyWorld.details("Two", FamilyWorld.email()));
        home.contact(school, pupil, FamilyWorld.details("Three", FamilyWorld.email()));

        assertThat(Asking.asked(() -> contacts.of(office, pupil))).isEqualTo(one);
    }
}
