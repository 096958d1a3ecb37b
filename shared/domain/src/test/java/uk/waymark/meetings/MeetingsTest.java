package uk.waymark.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyHome;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Workers;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class MeetingsTest extends DomainTest {
    private static final LocalDate IN_TIME = LocalDate.of(2026, 12, 1);

    @Inject
    World world;

    @Inject
    FamilyWorld home;

    @Inject
    FamilyContacts contacts;

    @Inject
    FamilyHome family;

    @Inject
    Meetings meetings;

    @Inject
    MeetingInvitations invitations;

    @Inject
    FamilyMeetings familyMeetings;

    @Inject
    ReviewRequests requests;

    @Inject
    MeetingRecords records;

    @Inject
    Workers workers;

    @Inject
    SettingDecisions settings;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private ProviderId provider;
    private PupilId pupil;
    private PlacementId placement;
    private Actor lead;
    private String surname = "";
    private String email = "";
    private FamilyContactId parent;

    @BeforeEach
    void aPlacementAndAParent() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        provider = world.provider();
        surname = "Meeterson" + System.nanoTime();
        pupil = world.pupil(school, "Wren", surname);
        placement = world.placement(pupil, school, world.site(provider));
        lead = world.at(school, Role.AP_LEAD);
        email = FamilyWorld.email();
        parent = home.letIn(school, pupil, FamilyWorld.details("Robin Home", email));
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY, 9, 5);
    }

    private MeetingId planned(MeetingKind kind, LocalDate on) {
        var id = MeetingId.next();
        assertThat(meetings.plan(lead, id, meeting(kind, on))).isEmpty();
        return id;
    }

    private NewMeeting meeting(MeetingKind kind, LocalDate on) {
        return new NewMeeting(
                pupil,
                Optional.of(placement),
                kind,
                on,
                LocalTime.of(14, 0),
                45,
                "Room 4",
                "The AP lead",
                "To look at how it goes");
    }

    private static NewMinutes minutes(MeetingDecision decision) {
        return new NewMinutes(
                "The AP lead, the parent, the farm",
                "",
                "Private thoughts of the farm",
                decision,
                "Mornings go well, so it goes on.",
                "The farm writes weekly.",
                Optional.empty(),
                Map.of(View.Side.FAMILY, new Part(Part.Took.CAME, "")));
    }

    private static NewMinutes minutes(Map<View.Side, Part> parts) {
        var it = minutes(MeetingDecision.CONTINUE);
        return new NewMinutes(
                it.attendees(), it.apologies(), it.views(), it.decision(), it.words(), it.actions(), it.next(), parts);
    }

    private Meeting only(MeetingId id) {
        return meetings.of(lead, pupil).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Actor asParent() {
        return home.asFamily(school, pupil, parent).orElseThrow();
    }

    private static Optional<String> code(InviteOutcome outcome) {
        return outcome instanceof InviteOutcome.Not(var refused) ? Optional.of(refused.code()) : Optional.empty();
    }

    private static Optional<String> code(Optional<Refused> refused) {
        return refused.map(Refused::code);
    }

    private List<DueItem> board(String kind) {
        return due.board(lead).all().stream()
                .filter(it -> it.kind().name().equals(kind))
                .toList();
    }

    @Test
    @Tag("OSD-16")
    @Tag("CX-31")
    @Tag("DL-19")
    void parentsAreInvitedSixDaysBeforeOrWithTheReasonOnRecord() {
        var id = planned(MeetingKind.DIRECTION_REVIEW, LocalDate.of(2026, 11, 28));
        assertThat(only(id).inviteBy()).contains(LocalDate.of(2026, 11, 22));
        assertThat(code(invitations.inviteFamily(lead, id, " "))).contains("INVITED_LATE");
        assertThat(only(id).invited()).isEmpty();

        assertThat(invitations.inviteFamily(lead, id, "The parents asked for it themselves"))
                .isEqualTo(new InviteOutcome.Sent(1, List.of()));
        assertThat(only(id).invited())
                .singleElement()
                .satisfies(it -> assertThat(it.waiver()).contains("The parents asked for it themselves"));

        var lastDay = planned(MeetingKind.DIRECTION_REVIEW, LocalDate.of(2026, 11, 29));
        assertThat(invitations.inviteFamily(lead, lastDay, "")).isEqualTo(new InviteOutcome.Sent(1, List.of()));
        assertThat(only(lastDay).invited().getFirst().waiver()).isEmpty();
        assertThat(invitations.inviteFamily(lead, lastDay, "")).isEqualTo(new InviteOutcome.Sent(0, List.of()));
    }

    @Test
    @Tag("CX-31")
    void aSchoolMayCountSchoolDaysOrNone() {
        var id = planned(MeetingKind.PLACEMENT_REVIEW, IN_TIME);
        decide("review.invite_day_kind", "SCHOOL");
        assertThat(only(id).inviteBy()).contains(LocalDate.of(2026, 11, 23));
        decide("review.invite_days", "0");
        assertThat(only(id).inviteBy()).isEmpty();
        assertThat(only(planned(MeetingKind.PARENTS, IN_TIME)).inviteBy()).isEmpty();
    }

    private void decide(String setting, String value) {
        assertThat(settings.decide(
                        world.at(school, Role.HEAD),
                        new Scope.OfSchool(school),
                        setting,
                        value,
                        MovableClock.MONDAY,
                        "Ours"))
                .isEmpty();
    }

    @Test
    @Tag("OSD-17")
    @Tag("VOI-06")
    @Tag("REV-16")
    void aParentReadsTheInvitationAnswersAndSendsViewsBeforehand() {
        var id = planned(MeetingKind.DIRECTION_REVIEW, IN_TIME);
        assertThat(familyMeetings.next(asParent())).isEmpty();
        invitations.inviteFamily(lead, id, "");

        assertThat(FamilyWorld.mails(email)).isNotEmpty().noneMatch(mail -> mail.contains(surname));
        assertThat(family.released(asParent(), pupil)).first().satisfies(it -> {
            assertThat(it.title()).startsWith("Invitation: Review of a direction");
            assertThat(it.body()).contains("go on as they are").contains("Room 4");
        });
        assertThat(familyMeetings.next(asParent()))
                .extracting(FamilyMeeting::id)
                .containsExactly(id);

        var view = Id.next();
        assertThat(familyMeetings.answer(asParent(), id, false)).isEmpty();
        assertThat(familyMeetings.giveView(
                        asParent(), view, id, Optional.of(MeetingDecision.END), "We would rather see it end."))
                .isEmpty();
        assertThat(familyMeetings.giveView(
                        asParent(), view, id, Optional.of(MeetingDecision.END), "We would rather see it end."))
                .isEmpty();

        assertThat(familyMeetings.next(asParent()).getFirst().attending()).contains(false);
        assertThat(familyMeetings.next(asParent()).getFirst().views()).hasSize(1);
        assertThat(only(id).views()).hasSize(2).anySatisfy(it -> {
            assertThat(it.side()).isEqualTo(View.Side.FAMILY);
            assertThat(it.name()).isEqualTo("Robin Home");
            assertThat(it.opinion()).contains(MeetingDecision.END);
        });
        assertThat(meetings.atProvider(world.at(provider, Role.PROVIDER_MANAGER), placement)
                        .getFirst()
                        .views())
                .isEmpty();
    }

    @Test
    @Tag("OSD-16")
    void aParentWhoseResponsibilityWasWithdrawnIsNotInvitedAndSaysNothingMore() {
        var id = planned(MeetingKind.DIRECTION_REVIEW, IN_TIME);
        invitations.inviteFamily(lead, id, "");
        var before = asParent();
        contacts.stand(
                world.at(school, Role.OFFICE),
                parent,
                Standing.NOT_RESPONSIBLE,
                MovableClock.MONDAY,
                "Order of the court");

        var later = planned(MeetingKind.DIRECTION_REVIEW, IN_TIME.plusDays(1));
        assertThat(code(invitations.inviteFamily(lead, later, ""))).contains("NOBODY");
        assertThat(code(invitations.invite(lead, later, new Invitee.Family(parent, Meeting.How.POST), "")))
                .contains("NOT_RESPONSIBLE");
        assertThat(familyMeetings.next(before)).isEmpty();
        assertThat(code(familyMeetings.giveView(before, Id.next(), id, Optional.empty(), "Still here")))
                .contains("NOT_FOUND");
    }

    @Test
    @Tag("OSD-20")
    void othersAreInvitedByEMailWithoutAName() {
        var id = planned(MeetingKind.PLACEMENT_REVIEW, IN_TIME);
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        assertThat(invitations.invite(lead, id, new Invitee.Provider(), ""))
                .isEqualTo(new InviteOutcome.Sent(1, List.of()));
        assertThat(invitations.invite(lead, id, new Invitee.Staff(Role.AP_LEAD), ""))
                .isEqualTo(new InviteOutcome.Sent(1, List.of()));

        var address = FamilyWorld.email();
        workers.add(lead, pupil, Duty.SOCIAL_WORKER, "Sam Worker", Optional.empty(), Optional.of(address));
        var worker = workers.of(lead, pupil).getFirst().id();
        assertThat(code(invitations.invite(lead, id, new Invitee.Professional(worker), "")))
                .contains("NOT_CHECKED");
        workers.verify(lead, pupil, worker);
        assertThat(invitations.invite(lead, id, new Invitee.Professional(worker), ""))
                .isEqualTo(new InviteOutcome.Sent(1, List.of()));
        assertThat(FamilyWorld.mails(address))
                .singleElement()
                .satisfies(mail -> assertThat(mail).doesNotContain(surname).contains("Review of the placement"));
        assertThat(code(invitations.invite(lead, id, new Invitee.Outside("Somebody", "no address"), "")))
                .contains("ADDRESS");
        assertThat(meetings.atProvider(manager, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.invited()).hasSize(1));
    }

    @Test
    @Tag("OSD-20")
    void parentsAndWithAnEhcPlanTheAuthorityTakePartInAReviewOrItIsSaidWhyNot() {
        pupil = world.pupilWith(school, "E", "N");
        placement = world.placement(pupil, school, world.site(provider));
        parent = home.letIn(school, pupil, FamilyWorld.details("Ray Home", FamilyWorld.email()));
        var id = planned(MeetingKind.DIRECTION_REVIEW, IN_TIME);
        assertThat(only(id).notInvited()).containsExactly(View.Side.FAMILY, View.Side.AUTHORITY);
        assertThat(board("meeting.invite"))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(IN_TIME.minusDays(6)));

        invitations.inviteFamily(lead, id, "");
        assertThat(only(id).notInvited()).containsExactly(View.Side.AUTHORITY);
        assertThat(code(invitations.invite(lead, id, new Invitee.Authority(), "")))
                .contains("NO_OFFICER");
        var address = FamilyWorld.email();
        workers.add(lead, pupil, Duty.LA_CASE_OFFICER, "Casey Officer", Optional.empty(), Optional.of(address));
        assertThat(code(invitations.invite(lead, id, new Invitee.Authority(), "")))
                .contains("NO_OFFICER");
        assertThat(board("meeting.invite")).hasSize(1);
        workers.verify(lead, pupil, workers.of(lead, pupil).getFirst().id());
        assertThat(invitations.invite(lead, id, new Invitee.Authority(), ""))
                .isEqualTo(new InviteOutcome.Sent(1, List.of()));
        assertThat(FamilyWorld.mails(address)).isNotEmpty().noneMatch(mail -> mail.contains("Testling"));
        assertThat(only(id).notInvited()).isEmpty();
        assertThat(board("meeting.invite")).isEmpty();

        clock.set(IN_TIME, 16, 0);
        var came = new Part(Part.Took.CAME, "");
        var silent = new Part(Part.Took.NEITHER, " ");
        assertThat(code(meetings.record(lead, id, minutes(Map.of())))).contains("FAMILY_PART");
        assertThat(code(meetings.record(lead, id, minutes(Map.of(View.Side.FAMILY, silent)))))
                .contains("FAMILY_PART");
        assertThat(code(meetings.record(lead, id, minutes(Map.of(View.Side.FAMILY, came)))))
                .contains("AUTHORITY_PART");
        assertThat(code(meetings.record(
                        lead, id, minutes(Map.of(View.Side.FAMILY, came, View.Side.AUTHORITY, silent)))))
                .contains("AUTHORITY_PART");
        var away = new Part(Part.Took.NEITHER, "The officer was ill, and sends views next week");
        assertThat(meetings.record(lead, id, minutes(Map.of(View.Side.FAMILY, came, View.Side.AUTHORITY, away))))
                .isEmpty();
        assertThat(only(id).minutes())
                .hasValueSatisfying(it -> assertThat(it.words().parts())
                        .containsEntry(View.Side.FAMILY, came)
                        .containsEntry(View.Side.AUTHORITY, away));
    }

    @Test
    @Tag("OSD-20")
    void withoutAnEhcPlanNobodyAsksForTheAuthorityAndOtherMeetingsAskForNobody() {
        var id = planned(MeetingKind.DIRECTION_REVIEW, IN_TIME);
        assertThat(only(id).notInvited()).containsExactly(View.Side.FAMILY);
        assertThat(invitations.invite(lead, id, new Invitee.Family(parent, Meeting.How.POST), ""))
                .isEqualTo(new InviteOutcome.Sent(1, List.of()));
        assertThat(board("meeting.invite")).isEmpty();
        assertThat(only(planned(MeetingKind.PARENTS, IN_TIME)).partners()).isEmpty();

        var called = planned(MeetingKind.DIRECTION_REVIEW, IN_TIME.plusDays(1));
        assertThat(board("meeting.invite")).hasSize(1);
        assertThat(invitations.invite(
                        lead, called, new Invitee.AuthorityOtherwise("The county", Meeting.How.TELEPHONE), ""))
                .isEqualTo(new InviteOutcome.Sent(1, List.of()));
        meetings.cancel(lead, called, "Another day suits");
        assertThat(board("meeting.invite")).isEmpty();
    }

    @Test
    @Tag("OSD-19")
    @Tag("OSD-20")
    void theRecordIsWrittenOnceAndTheFamilyReadsWhatWasDecided() {
        var id = planned(MeetingKind.DIRECTION_REVIEW, IN_TIME);
        invitations.inviteFamily(lead, id, "");
        assertThat(board("meeting.record"))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(IN_TIME.plusDays(6)));
        assertThat(code(meetings.record(lead, id, minutes(MeetingDecision.CONTINUE))))
                .contains("IN_THE_FUTURE");

        clock.set(IN_TIME, 16, 0);
        assertThat(code(meetings.record(lead, id, minutes(MeetingDecision.OTHER))))
                .contains("DECISION");
        assertThat(meetings.record(lead, id, minutes(MeetingDecision.CONTINUE))).isEmpty();
        assertThat(code(meetings.record(lead, id, minutes(MeetingDecision.END))))
                .contains("RECORDED");

        assertThat(board("meeting.record")).isEmpty();
        assertThat(only(id).minutes())
                .hasValueSatisfying(it -> assertThat(it.words().decision()).isEqualTo(MeetingDecision.CONTINUE));
        assertThat(family.released(asParent(), pupil))
                .filteredOn(it -> it.title().startsWith("What was decided"))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.body()).contains("Mornings go well").doesNotContain("Private thoughts"));
        assertThat(records.held(pupil, MovableClock.MONDAY))
                .singleElement()
                .satisfies(it -> assertThat(it.placement()).contains(placement));
        assertThat(meetings.atProvider(world.at(provider, Role.TUTOR), placement)
                        .getFirst()
                        .minutes())
                .hasValueSatisfying(it -> assertThat(it.words().views()).isEmpty());
        assertThat(code(familyMeetings.giveView(asParent(), Id.next(), id, Optional.empty(), "Too late")))
                .contains("NOT_FOUND");
    }

    @Test
    @Tag("OSD-18")
    @Tag("DL-18")
    void aReviewThatAParentAsksForIsHeldWithinTenWeeksUnlessOneWasHeldLately() {
        assertThat(familyMeetings.askForReview(asParent(), Id.next(), pupil, "Please look at it"))
                .isEqualTo(new AskOutcome.MeetBy(MovableClock.MONDAY.plusWeeks(10)));
        assertThat(board("meeting.requested"))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(MovableClock.MONDAY.plusWeeks(10)));

        var id = planned(MeetingKind.PLACEMENT_REVIEW, IN_TIME);
        clock.set(IN_TIME, 16, 0);
        meetings.record(lead, id, minutes(MeetingDecision.CONTINUE));
        assertThat(board("meeting.requested")).isEmpty();

        assertThat(requests.askFor(
                        lead, Id.next(), placement, ReviewRequest.By.AUTHORITY, "The county", IN_TIME, "In writing"))
                .isEqualTo(new AskOutcome.HeldLately(IN_TIME));
        assertThat(requests.of(lead, placement)).hasSize(2);
        assertThat(requests.of(world.at(world.school(), Role.AP_LEAD), placement))
                .isEmpty();
    }

    @Test
    void aCancelledMeetingTellsEverybodyAndTakesNothingMore() {
        var id = planned(MeetingKind.PLACEMENT_REVIEW, IN_TIME);
        invitations.inviteFamily(lead, id, "");
        var address = FamilyWorld.email();
        invitations.invite(lead, id, new Invitee.Outside("Somebody", address), "");

        assertThat(code(meetings.cancel(lead, id, " "))).contains("REASON");
        assertThat(meetings.cancel(lead, id, "The room is flooded")).isEmpty();

        assertThat(FamilyWorld.mails(address)).anyMatch(mail -> mail.startsWith("Cancelled"));
        assertThat(family.released(asParent(), pupil).getFirst().title()).startsWith("Cancelled");
        assertThat(board("meeting.record")).isEmpty();
        assertThat(familyMeetings.next(asParent())).isEmpty();
        assertThat(code(meetings.cancel(lead, id, "Again"))).contains("CANCELLED");
        assertThat(code(invitations.inviteFamily(lead, id, ""))).contains("CLOSED");
        clock.set(IN_TIME, 16, 0);
        assertThat(code(meetings.record(lead, id, minutes(MeetingDecision.END))))
                .contains("CANCELLED");
    }

    @Test
    void theProviderSaysItsOwnViewAndNobodyElses() {
        var id = planned(MeetingKind.PLACEMENT_REVIEW, IN_TIME);
        var tutor = world.at(provider, Role.TUTOR);
        assertThat(meetings.giveView(tutor, id, view(View.Side.PROVIDER))).isEmpty();
        assertThat(code(meetings.giveView(tutor, id, view(View.Side.FAMILY)))).contains("NOT_FOUND");
        assertThat(code(meetings.giveView(world.at(world.provider(), Role.TUTOR), id, view(View.Side.PROVIDER))))
                .contains("NOT_FOUND");
        assertThat(meetings.atProvider(tutor, placement).getFirst().views()).hasSize(1);

        clock.set(LocalDate.of(2027, 7, 17), 9, 0);
        assertThat(meetings.atProvider(tutor, placement)).isEmpty();
        assertThat(code(meetings.giveView(tutor, id, view(View.Side.PROVIDER)))).contains("NOT_FOUND");
    }

    private static NewView view(View.Side side) {
        return new NewView(
                Id.next(),
                side,
                "Terry",
                Optional.of(MeetingDecision.CONTINUE),
                "It goes well.",
                Meeting.How.ON_WAYMARK);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndStrangersFindNothing() {
        var stranger = world.at(world.school(), Role.AP_LEAD);
        var id = planned(MeetingKind.PARENTS, IN_TIME);
        assertThat(code(meetings.plan(stranger, MeetingId.next(), meeting(MeetingKind.PARENTS, IN_TIME))))
                .contains("NOT_FOUND");
        assertThat(meetings.of(stranger, pupil)).isEmpty();
        assertThat(meetings.ofPlacement(stranger, placement)).isEmpty();
        assertThat(code(invitations.inviteFamily(stranger, id, ""))).contains("NOT_FOUND");
        assertThat(code(meetings.record(stranger, id, minutes(MeetingDecision.END))))
                .contains("NOT_FOUND");
        assertThat(code(meetings.cancel(stranger, id, "Mine"))).contains("NOT_FOUND");
        assertThat(code(meetings.plan(
                        world.at(school, Role.OFFICE), MeetingId.next(), meeting(MeetingKind.PARENTS, IN_TIME))))
                .contains("NOT_FOUND");

        assertThat(code(meetings.plan(
                        lead, MeetingId.next(), meeting(MeetingKind.PARENTS, MovableClock.MONDAY.plusYears(3)))))
                .contains("DATES");
        var other = world.pupil(school);
        assertThat(code(meetings.plan(
                        lead,
                        MeetingId.next(),
                        new NewMeeting(
                                other,
                                Optional.of(placement),
                                MeetingKind.PARENTS,
                                IN_TIME,
                                LocalTime.NOON,
                                30,
                                "Here",
                                "Me",
                                "Why"))))
                .contains("NOT_FOUND");
        assertThat(meetings.plan(lead, id, meeting(MeetingKind.PARENTS, IN_TIME)))
                .isEmpty();
        assertThat(meetings.of(lead, pupil)).hasSize(1);
    }

    @Test
    void manyMeetingsCostNoMoreQueriesThanOne() {
        planned(MeetingKind.PARENTS, IN_TIME);
        var one = Asking.asked(() -> meetings.of(lead, pupil));
        for (var i = 0; i < 12; i++) {
            invitations.inviteFamily(lead, planned(MeetingKind.PARENTS, IN_TIME.plusDays(i)), "");
        }
        assertThat(Asking.asked(() -> meetings.of(lead, pupil))).isEqualTo(one);
    }
}
