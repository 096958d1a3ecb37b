package uk.waymark.assurance.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.assurance.changes.ChangeKind;
import uk.waymark.assurance.changes.Changes;
import uk.waymark.assurance.changes.NewChange;
import uk.waymark.assurance.staff.CheckKind;
import uk.waymark.assurance.staff.SchoolClearance;
import uk.waymark.assurance.staff.StaffAssurance;
import uk.waymark.assurance.staff.StaffLine;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.StaffWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class LettersTest extends DomainTest {
    private static final Set<Undertaking> ALL = EnumSet.allOf(Undertaking.class);

    @Inject
    SigningLetters signing;

    @Inject
    AnsweringLetters answering;

    @Inject
    Letters letters;

    @Inject
    Changes changes;

    @Inject
    StaffAssurance assurance;

    @Inject
    StaffRecord record;

    @Inject
    StaffWorld staff;

    @Inject
    Commissions commissions;

    @Inject
    SettingDecisions settings;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private ProviderId provider;
    private Actor manager;
    private Actor lead;

    @BeforeEach
    void aProviderThatASchoolUses() {
        clock.set(MovableClock.MONDAY, 9, 30);
        school = world.school();
        provider = world.provider();
        commissions.open(school, provider, Optional.empty());
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        lead = world.at(school, Role.AP_LEAD);
    }

    private Signature signature(SchoolId to) {
        var form = signing.open(manager, provider, to).orElseThrow();
        return new Signature(Id.next(), ALL, manager.name(), "Manager", form.seal());
    }

    private SignedLetter signed(SchoolId to) {
        return switch (signing.sign(manager, provider, to, signature(to))) {
            case SignOutcome.Signed(var letter) -> letter;
            case SignOutcome.NotSigned(var refused) -> throw new IllegalStateException(refused.toString());
        };
    }

    private String refusal(Signature signature) {
        return ((SignOutcome.NotSigned) signing.sign(manager, provider, school, signature))
                .refused()
                .code();
    }

    private LetterState state(SchoolId of) {
        return letters.standing(of, provider).state();
    }

    private SignedLetter accepted() {
        var letter = signed(school);
        assertThat(answering.accept(lead, letter.id())).isEmpty();
        return letter;
    }

    @Test
    @Tag("SAL-01")
    @Tag("SAL-23")
    @Tag("SAL-24")
    void fromNothingToAcceptedAndTheGateKnowsWhatIsMissing() {
        staff.sound(manager, provider);
        assertThat(state(school)).isEqualTo(LetterState.NONE);
        assertThat(letters.standing(school, provider).whoMends()).isEqualTo("The provider's manager");

        var letter = signed(school);

        assertThat(state(school)).isEqualTo(LetterState.SIGNED);
        assertThat(letters.standing(school, provider).whoMends()).isEqualTo("Your AP lead or DSL");
        assertThat(notices.latest(lead)).extracting(Notice::kind).containsExactly(Kind.LETTER_WAITS);
        assertThat(letter.words())
                .contains("Signed: " + manager.name(), "Role or position: Manager", "Organisation: Provider");
        assertThat(letter.hash()).isEqualTo(LetterText.hash(letter.words())).hasSize(64);

        clock.move(Duration.ofHours(2));
        assertThat(answering.accept(lead, letter.id())).isEmpty();

        assertThat(letters.standing(school, provider).isInOrder()).isTrue();
        var answer = answering
                .of(lead, provider)
                .getFirst()
                .letter()
                .orElseThrow()
                .answer()
                .orElseThrow();
        assertThat(answer.by()).isEqualTo(lead.name());
        assertThat(answer.at()).isEqualTo(clock.instant());
        assertThat(notices.latest(manager)).extracting(Notice::kind).containsExactly(Kind.LETTER_ACCEPTED);
    }

    @Test
    @Tag("SAL-02")
    @Tag("SAL-03")
    @Tag("SAL-04")
    @Tag("SAL-05")
    @Tag("SAL-06")
    @Tag("SAL-07")
    @Tag("SAL-08")
    @Tag("SAL-09")
    @Tag("SAL-10")
    @Tag("SAL-11")
    @Tag("SAL-12")
    void theNineConfirmationsOfEveryPersonComeFromTheRecord() {
        staff.sound(manager, provider, StaffWorld.tutor("Kit Example", Optional.empty()));
        staff.sound(manager, provider, StaffWorld.tutor("Bryn Example", Optional.empty()));

        var text = signing.open(manager, provider, school).orElseThrow().text();

        assertThat(text.addressee()).startsWith("To the headteacher of School");
        assertThat(text.date()).isEqualTo(MovableClock.MONDAY);
        assertThat(text.core()).contains("volunteer and contractor", "Keeping children safe in education 2025");
        assertThat(text.people()).extracting(LetterText.Person::name).containsExactly("Bryn Example", "Kit Example");
        assertThat(text.people().getFirst().confirmed())
                .extracting(LetterText.Confirmed::kind)
                .containsExactlyElementsOf(CheckKind.ofTheLetter());
        assertThat(text.people().getFirst().confirmed().getFirst().words())
                .isEqualTo("Confirmed. Checked on 24 Oct 2026, seen by Ash Keeper");
        assertThat(text.people().getFirst().confirmed())
                .filteredOn(it -> it.kind() == CheckKind.SECTION_128)
                .extracting(LetterText.Confirmed::words)
                .containsExactly("Does not apply to this work");
    }

    @Test
    @Tag("SAL-13")
    @Tag("SAL-16")
    @Tag("SAL-17")
    @Tag("SAL-18")
    @Tag("SAL-20")
    @Tag("SAL-21")
    @Tag("SAL-22")
    @Tag("CX-05")
    void theFourUndertakingsWithTheirClocksAreTickedOneByOne() {
        staff.sound(manager, provider);
        var shown = signature(school);

        assertThat(refusal(new Signature(
                        shown.id(), EnumSet.of(Undertaking.FILTERING), manager.name(), "Manager", shown.seal())))
                .isEqualTo("UNDERTAKINGS");
        var words = signed(school).words();
        assertThat(words)
                .contains("at once of a material change to it", "same day of any allegation")
                .contains("do so until you have our written assurance")
                .contains(
                        "within one working day of a change to our safeguarding policy, of a material change to filtering");
    }

    @Test
    @Tag("SAL-01")
    @Tag("SCR-02")
    void aLetterForStaffOfWhomOneIsNotClearedIsRefusedAndNamesPersonAndCheck() {
        staff.sound(manager, provider);
        staff.added(manager, provider, StaffWorld.tutor("Kit Example", Optional.empty()));

        var outcome = signing.sign(manager, provider, school, signature(school));

        assertThat(outcome).isInstanceOfSatisfying(SignOutcome.NotSigned.class, not -> {
            assertThat(not.refused().code()).isEqualTo("GAP");
            assertThat(not.refused().message())
                    .contains("Kit Example: right to work is not recorded", "Kit Example: references is not recorded");
        });
        assertThat(state(school)).isEqualTo(LetterState.NONE);
    }

    @Test
    @Tag("SAL-23")
    void whatIsTypedMustBeTheNameOfTheAccountAndWhatIsSignedMustHaveBeenRead() {
        staff.sound(manager, provider);
        var shown = signature(school);

        assertThat(refusal(new Signature(shown.id(), ALL, "Somebody Else", "Manager", shown.seal())))
                .isEqualTo("NAME");
        assertThat(refusal(new Signature(shown.id(), ALL, manager.name(), " ", shown.seal())))
                .isEqualTo("POSITION");
        staff.sound(manager, provider);
        assertThat(refusal(shown)).isEqualTo("CHANGED");
    }

    @Test
    @Tag("SAL-23")
    void aSignatoryWhoLostTheRoleWhileThePageWasOpenSignsNothing() {
        staff.sound(manager, provider);
        var shown = signature(school);
        var at = new Organisation.AtProvider(provider);
        var member = people.of(World.ADMINISTRATOR, at).stream()
                .filter(it -> it.person().equals(manager.person()))
                .findFirst()
                .orElseThrow();
        assertThat(people.endRole(World.ADMINISTRATOR, at, member)).isEmpty();

        assertThat(refusal(shown)).isEqualTo("NOT_YOURS");
        assertThat(state(school)).isEqualTo(LetterState.NONE);
    }

    @Test
    void aDoubleClickGivesTheSameLetter() throws Exception {
        staff.sound(manager, provider);
        var shown = signature(school);

        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = clicks.invokeAll(List.of(
                    () -> signing.sign(manager, provider, school, shown),
                    () -> signing.sign(manager, provider, school, shown)));
            for (var answer : answers) {
                assertThat(answer.get())
                        .isInstanceOfSatisfying(
                                SignOutcome.Signed.class,
                                it -> assertThat(it.letter().id()).isEqualTo(shown.id()));
            }
        }

        assertThat(answering.history(lead, provider, school)).hasSize(1);
        assertThat(notices.unread(lead)).isEqualTo(1);
    }

    @Test
    @Tag("SAL-24")
    void aSchoolSendsALetterBackWithReasonsAndTheNextOneIsAnsweredAnew() {
        staff.sound(manager, provider);
        var first = signed(school);
        assertThat(answering.giveBack(lead, first.id(), " ")).map(Refused::code).contains("REASONS");
        assertThat(answering.giveBack(lead, first.id(), "The driver is missing"))
                .isEmpty();

        assertThat(letters.standing(school, provider).missing()).contains("The driver is missing");
        assertThat(notices.latest(manager)).extracting(Notice::kind).containsExactly(Kind.LETTER_RETURNED);
        assertThat(answering.accept(lead, first.id())).map(Refused::code).contains("ANSWERED");

        clock.move(Duration.ofMinutes(5));
        var second = signed(school);
        assertThat(answering.accept(lead, first.id())).map(Refused::code).contains("OLD");
        assertThat(answering.accept(lead, second.id())).isEmpty();
        assertThat(answering.history(lead, provider, school)).hasSize(2);
    }

    @Test
    @Tag("SAL-19")
    @Tag("SAL-26")
    void acceptingClearsTheNamedPeopleForThisSchoolAlone() {
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        staff.sound(manager, provider);

        accepted();

        assertThat(clearances(lead)).allSatisfy(it -> assertThat(it.assuredAt()).isPresent());
        var theirs = world.at(other, Role.AP_LEAD);
        assertThat(clearances(theirs))
                .extracting(SchoolClearance::school, SchoolClearance::isHeld)
                .containsExactly(tuple(other, true));
        assertThat(answering.of(theirs, provider))
                .extracting(LetterStanding::school, LetterStanding::state)
                .containsExactly(tuple(other, LetterState.NONE));
        assertThat(signing.of(manager, provider)).hasSize(2);
    }

    private List<SchoolClearance> clearances(Actor reader) {
        return assurance.of(reader, provider).stream()
                .map(StaffLine::schools)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    @Tag("SAL-25")
    @Tag("SAL-26")
    @Tag("DL-28")
    void aChangeOpensTheLetterAgainForEveryCommissioner() {
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        staff.sound(manager, provider);
        accepted();
        answering.accept(world.at(other, Role.DSL), signed(other).id());
        clock.move(Duration.ofMinutes(5));

        changes.tell(
                manager,
                provider,
                new NewChange(
                        Id.next(),
                        ChangeKind.DSL_OR_DEPUTY,
                        "A new DSL from today",
                        clock.instant(),
                        Optional.empty()));

        assertThat(List.of(school, other)).allSatisfy(it -> {
            assertThat(state(it)).isEqualTo(LetterState.TO_RENEW);
            assertThat(letters.standing(it, provider).missing()).contains("change of dsl or deputy");
        });
        clock.move(Duration.ofMinutes(5));
        assertThat(answering.accept(lead, signed(school).id())).isEmpty();
        assertThat(state(school)).isEqualTo(LetterState.ACCEPTED);
        assertThat(state(other)).isEqualTo(LetterState.TO_RENEW);
    }

    @Test
    @Tag("SAL-25")
    void aLetterThatWasOpenedAgainBeforeItsAnswerIsNotAccepted() {
        staff.sound(manager, provider);
        var letter = signed(school);
        clock.move(Duration.ofMinutes(5));
        staff.sound(manager, provider, StaffWorld.tutor("Nell Example", Optional.empty()));

        assertThat(answering.accept(lead, letter.id())).hasValueSatisfying(refused -> {
            assertThat(refused.code()).isEqualTo("REOPENED");
            assertThat(refused.message()).contains("Nell Example works with pupils and is not in it");
        });
    }

    @Test
    @Tag("SAL-25")
    @Tag("CX-38")
    void anotherEditionOfTheGuidanceIsPrintedFromItsDayOnAndTheLetterIsRenewed() {
        staff.sound(manager, provider);
        accepted();
        var january = LocalDate.of(2027, 1, 4);
        assertThat(settings.decide(
                        lead,
                        new Scope.OfSchool(school),
                        "guidance.edition",
                        "Keeping children safe in education 2026",
                        january,
                        "New edition"))
                .isEmpty();
        assertThat(state(school)).isEqualTo(LetterState.ACCEPTED);

        clock.set(january, 9, 0);

        assertThat(letters.standing(school, provider).missing()).contains("2026 is in force");
        assertThat(signed(school).edition()).endsWith("2026");
    }

    @Test
    @Tag("SAL-25")
    void aLetterIsRenewedAfterTheMonthsThatTheSchoolSets() {
        staff.sound(manager, provider);
        accepted();
        assertThat(settings.decide(
                        lead, new Scope.OfSchool(school), "letter.renew_months", "6", MovableClock.MONDAY, "Ours"))
                .isEmpty();

        clock.move(Duration.ofDays(180));
        assertThat(state(school)).isEqualTo(LetterState.ACCEPTED);
        clock.move(Duration.ofDays(2));
        assertThat(state(school)).isEqualTo(LetterState.TO_RENEW);
    }

    @Test
    void whatIsTickedIsKeptUntilTheLetterIsSigned() {
        staff.sound(manager, provider);
        signing.keep(manager, provider, school, EnumSet.of(Undertaking.SAME_DAY), "Director");

        var form = signing.open(manager, provider, school).orElseThrow();
        assertThat(form.ticked()).containsExactly(Undertaking.SAME_DAY);
        assertThat(form.position()).isEqualTo("Director");
        assertThat(state(school)).isEqualTo(LetterState.DRAFT);

        signed(school);
        assertThat(signing.open(manager, provider, school).orElseThrow().ticked())
                .isEmpty();
    }

    @Test
    void strangersSeeAndDoNothing() {
        staff.sound(manager, provider);
        var letter = signed(school);
        var unlinked = world.school();
        var others = List.of(
                world.at(world.school(), Role.AP_LEAD),
                world.at(unlinked, Role.HEAD),
                world.at(school, Role.GOVERNOR),
                world.at(world.provider(), Role.PROVIDER_MANAGER),
                world.at(provider, Role.PROVIDER_DSL));

        assertThat(others).allSatisfy(other -> {
            assertThat(answering.of(other, provider)).isEmpty();
            assertThat(answering.history(other, provider, school)).isEmpty();
            assertThat(answering.accept(other, letter.id())).isPresent();
            assertThat(answering.giveBack(other, letter.id(), "No")).isPresent();
            assertThat(signing.of(other, provider)).isEmpty();
            assertThat(signing.open(other, provider, school)).isEmpty();
            assertThat(signing.sign(other, provider, school, signature(school)))
                    .isInstanceOf(SignOutcome.NotSigned.class);
        });
        assertThat(signing.open(manager, provider, unlinked)).isEmpty();
        assertThat(answering.accept(world.at(school, Role.SENIOR_LEADER), UUID.randomUUID()))
                .isPresent();
    }
}
