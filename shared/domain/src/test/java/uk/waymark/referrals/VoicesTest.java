package uk.waymark.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.Referring;
import uk.waymark.forms.Answer;
import uk.waymark.ids.Id;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.ReferralId;
import uk.waymark.meetings.MeetingDecision;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.NewMeeting;
import uk.waymark.meetings.NewMinutes;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Workers;
import uk.waymark.referrals.voices.How;
import uk.waymark.referrals.voices.NewVoice;
import uk.waymark.referrals.voices.Party;
import uk.waymark.referrals.voices.Told;
import uk.waymark.referrals.voices.Word;
import uk.waymark.settings.Preset;

class VoicesTest extends ReferralWorld {
    @Inject
    Workers workers;

    @Inject
    Meetings meetings;

    @Inject
    Due due;

    private List<DueItem> due(Actor actor, String kind) {
        return due.board(actor).all().stream()
                .filter(it -> it.kind().name().equals(kind))
                .toList();
    }

    private void say(ReferralId id, Party party, Word word) {
        assertThat(referring.say(lead, id, party, word)).isEmpty();
    }

    private void onTheList(Duty duty, String name) {
        assertThat(workers.add(lead, pupil, duty, name, Optional.of("01632 960777"), Optional.empty()))
                .isEmpty();
    }

    private void held(MeetingKind kind) {
        var meeting = MeetingId.next();
        assertThat(meetings.plan(
                        lead,
                        meeting,
                        new NewMeeting(
                                pupil,
                                Optional.empty(),
                                kind,
                                TODAY,
                                LocalTime.of(9, 0),
                                60,
                                "The school",
                                "The AP lead",
                                "Where next")))
                .isEmpty();
        clock.set(TODAY, 12, 0);
        assertThat(meetings.record(
                        lead,
                        meeting,
                        new NewMinutes(
                                "Parent, SENCO, social worker",
                                "",
                                "",
                                MeetingDecision.OTHER,
                                "To refer",
                                "",
                                Optional.empty())))
                .isEmpty();
    }

    @Test
    @Tag("REF-11")
    @Tag("REF-12")
    @Tag("REF-14")
    void eachConsulteesDayAndViewIsKept() {
        var id = submitted();
        assertThat(missing(id)).containsExactlyInAnyOrder("PARENTS", "PUPIL", "SENCO", "DSL");
        for (var party : List.of(Party.PUPIL, Party.SENCO, Party.DSL)) {
            say(id, party, Word.CONSULTED);
        }
        say(id, Party.PARENT, Word.CONSENTED);

        assertThat(missing(id)).isEmpty();
        assertThat(referrals.open(lead, id).orElseThrow().voices()).hasSize(4).allSatisfy(it -> {
            assertThat(it.on()).isEqualTo(TODAY);
            assertThat(it.view()).isEqualTo("It could help");
            assertThat(it.how()).isEqualTo(How.MEETING);
            assertThat(it.by()).isEqualTo(lead.name());
        });
    }

    @Test
    @Tag("REF-14")
    void theSameWordSentTwiceCountsOnceAndTheLastWordOfAPartyHolds() {
        var id = submitted();
        var voice = new NewVoice(
                Id.next(), Party.SENCO, Word.CONSULTED, "SENCO", Optional.empty(), TODAY, How.EMAIL, "Yes");
        voices.say(lead, id, voice);
        voices.say(lead, id, voice);
        assertThat(referrals.open(lead, id).orElseThrow().voices()).hasSize(1);

        say(id, Party.PARENT, Word.CONSENTED);
        assertThat(missing(id)).doesNotContain("PARENTS");
        say(id, Party.PARENT, Word.REFUSED);
        assertThat(missing(id)).contains("PARENTS");
    }

    @Test
    void aWordOfTomorrowWithoutAViewOrWithoutANameIsRefused() {
        var id = submitted();
        assertThat(code(voices.say(lead, id, voice(Word.CONSENTED, "A", TODAY.plusDays(1), "Yes"))))
                .contains("IN_THE_FUTURE");
        assertThat(code(voices.say(lead, id, voice(Word.CONSULTED, "A", TODAY, " "))))
                .contains("VIEW");
        assertThat(code(voices.say(lead, id, voice(Word.INFORMED, " ", TODAY, ""))))
                .contains("NAME");
        assertThat(code(voices.say(world.at(world.school(), Role.HEAD), id, voice(Word.INFORMED, "A", TODAY, ""))))
                .contains("NOT_FOUND");
    }

    private static NewVoice voice(Word word, String name, LocalDate on, String view) {
        return new NewVoice(Id.next(), Party.AUTHORITY, word, name, Optional.empty(), on, How.LETTER, view);
    }

    @ParameterizedTest
    @CsvSource({
        "INDEPENDENT_SPECIAL,CONSULTED,PARENTS",
        "MULTI_ACADEMY_TRUST,CONSULTED,PARENTS",
        "MAINSTREAM,ASKED,PARENTS",
        "MAINSTREAM,CONSULTED,",
        "TRUST_PRIMARY,CONSULTED,",
        "TRUST_PRIMARY,REFUSED,",
        "INDEPENDENT_SEN_GROUP,CONSULTED,"
    })
    @Tag("CX-12")
    @Tag("REF-13")
    void whatIsNeededOfTheParentsIsTheSchoolsToSet(Preset preset, Word word, String missing) {
        preset(preset);
        var id = submitted();
        say(id, Party.PARENT, word);

        assertThat(missing(id).contains("PARENTS")).isEqualTo("PARENTS".equals(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "INDEPENDENT_SPECIAL,INFORMED,true",
        "MULTI_ACADEMY_TRUST,INFORMED,false",
        "MAINSTREAM,INFORMED,false",
        "INDEPENDENT_SEN_GROUP,INFORMED,true"
    })
    @Tag("CX-12")
    void aDirectionHasARuleOfItsOwn(Preset preset, Word word, boolean missing) {
        preset(preset);
        decide("combined.fulltime", "OFF");
        var id = referring.opened(lead, pupil);
        referring.submitted(lead, id, Referring.answers().with("basis", Answer.of("DIRECTION")));
        say(id, Party.PARENT, word);

        assertThat(missing(id).contains("PARENTS")).isEqualTo(missing);
    }

    @Test
    @Tag("CX-12")
    void aDirectionInATrustPrimaryNeedsNothingOfTheParents() {
        preset(Preset.TRUST_PRIMARY);
        var id = referring.opened(lead, pupil);
        referring.submitted(lead, id, Referring.answers().with("basis", Answer.of("DIRECTION")));

        assertThat(missing(id)).doesNotContain("PARENTS");
    }

    @Test
    @Tag("REF-12")
    void everyParentWithResponsibilityIsAskedAndOneWhoLosesItNoLongerCounts() {
        var one = parent("Ash O'Hara");
        var other = parent("Bo Hara");
        var id = submitted();
        var known = voices.parents(lead, id);
        referring.say(lead, id, known.get(0), Word.CONSENTED);
        assertThat(missing(id)).contains("PARENTS");
        referring.say(lead, id, known.get(1), Word.ASKED);
        assertThat(missing(id)).doesNotContain("PARENTS");

        var agreed = known.get(0).id();
        assertThat(contacts.stand(head, agreed, Standing.NOT_RESPONSIBLE, TODAY, "Order of this morning"))
                .isEmpty();

        assertThat(missing(id)).contains("PARENTS");
        assertThat(code(referring.say(lead, id, known.get(0), Word.CONSENTED))).contains("RESPONSIBILITY");
        assertThat(List.of(one, other)).contains(agreed);
    }

    @Test
    @Tag("REF-16")
    @Tag("NOT-03")
    @Tag("NOT-04")
    @Tag("CX-13")
    void withAnEhcPlanTheAuthorityHearsFirstAndItsAnswerIsAwaited() {
        pupil = world.pupilWith(school, "E", "F");
        var id = submitted();
        assertThat(missing(id)).contains("AUTHORITY_FIRST", "CASE_OFFICER");
        onTheList(Duty.LA_CASE_OFFICER, "Casey Officer");
        say(id, Party.AUTHORITY, Word.INFORMED);
        assertThat(missing(id)).contains("AUTHORITY_ANSWER").doesNotContain("AUTHORITY_FIRST", "CASE_OFFICER");
        referring.compared(lead, id, provider);
        assertThat(code(decisions.agree(head, id, yes()))).contains("AUTHORITY_ANSWER");

        say(id, Party.AUTHORITY, Word.CONSULTED);
        assertThat(missing(id)).contains("AUTHORITY_CONSENT");
        decide("consent.authority.ehc", "ANSWER");
        assertThat(missing(id)).noneMatch(it -> it.startsWith("AUTHORITY"));
        say(id, Party.AUTHORITY, Word.REFUSED);
        assertThat(missing(id)).contains("AUTHORITY_CONSENT");
    }

    @Test
    @Tag("REF-17")
    void theAuthoritysConsultationWithParentsAndProviderIsLogged() {
        pupil = world.pupilWith(school, "E", "F");
        var id = submitted();
        voices.say(
                lead,
                id,
                new NewVoice(
                        Id.next(),
                        Party.AUTHORITY,
                        Word.CONSULTED,
                        "Casey Officer",
                        Optional.empty(),
                        TODAY,
                        How.EMAIL,
                        "Consulted parents and provider; Section I to name both places"));

        assertThat(referrals.open(lead, id).orElseThrow().voices().getFirst().view())
                .contains("Section I");
    }

    @Test
    @Tag("REF-18")
    @Tag("DL-45")
    void worriesAboutBehaviourWithAnEhcPlanAskForTheAuthorityEarly() {
        pupil = world.pupilWith(school, "E", "F");
        var senco = world.at(school, Role.SENCO);
        var id = ((ReferralOutcome.Opened) referrals.refer(lead, pupil, true)).id();

        assertThat(due(senco, "referral.authority-early"))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(TODAY.plusDays(1)));
        say(id, Party.AUTHORITY, Word.INFORMED);
        assertThat(due(senco, "referral.authority-early")).isEmpty();
    }

    @Test
    @Tag("REF-19")
    void forALookedAfterPupilVirtualSchoolAndSocialWorkerAreAlwaysAsked() {
        decide("consult.social-worker", "no");
        decide("consult.virtual-school", "no");
        pupil = world.pupilWith(school, "N", "T");
        var id = submitted();

        assertThat(missing(id)).contains("SOCIAL_WORKER", "VIRTUAL_SCHOOL");
        say(id, Party.SOCIAL_WORKER, Word.CONSULTED);
        say(id, Party.VIRTUAL_SCHOOL, Word.CONSULTED);
        assertThat(missing(id)).doesNotContain("SOCIAL_WORKER", "VIRTUAL_SCHOOL");
    }

    @Test
    @Tag("REF-11")
    void aMainstreamSchoolAsksEveryProfessionalOnTheList() {
        preset(Preset.MAINSTREAM);
        onTheList(Duty.GP, "Dr Li");
        onTheList(Duty.YOUTH_JUSTICE, "Y. Worker");
        var id = submitted();
        assertThat(missing(id)).filteredOn("PROFESSIONAL"::equals).hasSize(2);

        voices.say(
                lead,
                id,
                new NewVoice(
                        Id.next(),
                        Party.PROFESSIONAL,
                        Word.CONSULTED,
                        "dr li",
                        Optional.empty(),
                        TODAY,
                        How.TELEPHONE,
                        "Fit for it"));
        assertThat(missing(id)).filteredOn("PROFESSIONAL"::equals).hasSize(1);
    }

    @Test
    @Tag("REF-10")
    @Tag("REF-33")
    void aTrustHoldsThePlanningMeetingFirst() {
        preset(Preset.MULTI_ACADEMY_TRUST);
        var id = submitted();
        assertThat(missing(id)).contains("PLANNING_MEETING", "PARENTS_MEETING");

        held(MeetingKind.PLANNING);

        assertThat(missing(id)).doesNotContain("PLANNING_MEETING", "PARENTS_MEETING");
    }

    @Test
    @Tag("REF-33")
    void anIndependentSpecialSchoolMeetsTheParents() {
        preset(Preset.INDEPENDENT_SPECIAL);
        var id = submitted();
        assertThat(missing(id)).contains("PARENTS_MEETING").doesNotContain("PLANNING_MEETING");

        held(MeetingKind.PARENTS);

        assertThat(missing(id)).doesNotContain("PARENTS_MEETING");
    }

    @Test
    @Tag("REF-15")
    @Tag("NOT-10")
    @Tag("CX-13")
    void anIndependentGroupNeedsThePlacingAuthoritysConsentForOutsideDelivery() {
        preset(Preset.INDEPENDENT_SEN_GROUP);
        var id = submitted();
        say(id, Party.PLACING_AUTHORITY, Word.ASKED);
        assertThat(missing(id)).contains("PLACING_CONSENT");

        say(id, Party.PLACING_AUTHORITY, Word.CONSENTED);

        assertThat(missing(id)).doesNotContain("PLACING_CONSENT");
    }

    @Test
    @Tag("CX-29")
    void whereTheSettingAsksTheSchoolAssessesNeedsItself() {
        preset(Preset.INDEPENDENT_SEN_GROUP);
        var id = submitted();
        assertThat(missing(id)).contains("ASSESSMENT");
        referrals.again(lead, id, "The assessment is done now");
        var desk = referrals.desk(lead, id).orElseThrow();
        desk.save("assessed", Answer.of(TODAY.minusDays(3).toString()), 0);
        Referring.answers().complete(desk);
        desk.submit();

        assertThat(missing(id)).doesNotContain("ASSESSMENT");
    }

    @Test
    @Tag("REF-27")
    @Tag("NOT-05")
    void whoHasToHearOfTheDecisionIsDueUntilTheDayAndTheWayAreWrittenDown() {
        pupil = world.pupilWith(school, "N", "T");
        var id = ready();
        assertThat(code(voices.told(lead, Id.next(), id, told(Party.PARENT, TODAY))))
                .contains("UNDECIDED");
        assertThat(decisions.agree(head, id, yes())).isEmpty();
        assertThat(due(lead, "referral.tell")).hasSize(3);
        assertThat(code(voices.told(lead, Id.next(), id, told(Party.PARENT, TODAY.plusDays(1)))))
                .contains("IN_THE_FUTURE");

        for (var party : List.of(Party.PARENT, Party.SOCIAL_WORKER, Party.VIRTUAL_SCHOOL)) {
            assertThat(voices.told(lead, Id.next(), id, told(party, TODAY))).isEmpty();
        }

        assertThat(due(lead, "referral.tell")).isEmpty();
        assertThat(voices.told(lead, id)).extracting(Told::how).containsOnly(How.LETTER);
    }

    @Test
    @Tag("NOT-05")
    @Tag("ROL-27")
    void aProfessionalWhoseAddressWasCheckedIsWrittenToAndNeedsNoCall() {
        pupil = world.pupilWith(school, "N", "T");
        workers.add(lead, pupil, Duty.SOCIAL_WORKER, "Sam W", Optional.empty(), Optional.of("sam@la.example"));
        workers.verify(lead, pupil, workers.of(lead, pupil).getFirst().id());
        var id = ready();
        assertThat(decisions.agree(head, id, yes())).isEmpty();

        assertThat(voices.told(lead, id)).singleElement().satisfies(it -> {
            assertThat(it.party()).isEqualTo(Party.SOCIAL_WORKER);
            assertThat(it.how()).isEqualTo(How.EMAIL);
        });
        assertThat(due(lead, "referral.tell")).hasSize(2);
    }

    private static Told told(Party party, LocalDate on) {
        return new Told(party, "Somebody", on, How.LETTER, "", "");
    }
}
