package uk.waymark.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.accounts.People;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.TermPart;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyHome;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.meetings.MeetingDecision;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.NewMeeting;
import uk.waymark.meetings.NewMinutes;
import uk.waymark.meetings.Part;
import uk.waymark.meetings.View;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.Placements;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartLists;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.timetable.Timetables;
import uk.waymark.transition.Aim;
import uk.waymark.transition.NewReturnPlan;
import uk.waymark.transition.ReturnPlans;

class DirectionsTest extends DomainTest {
    /** A Monday, with two school days' notice by Thu 26 Nov. */
    private static final LocalDate START = LocalDate.of(2026, 11, 30);

    private static final LocalDate END = LocalDate.of(2027, 2, 12);

    @Inject
    World world;

    @Inject
    FamilyWorld home;

    @Inject
    FamilyContacts contacts;

    @Inject
    FamilyHome family;

    @Inject
    Directions directions;

    @Inject
    GovernorDirections governing;

    @Inject
    DirectionServing serving;

    @Inject
    DirectionPaper paper;

    @Inject
    DirectionBook book;

    @Inject
    Objectives objectives;

    @Inject
    Meetings meetings;

    @Inject
    StartLists startLists;

    @Inject
    PlacementFacts placements;

    @Inject
    Placements placing;

    @Inject
    Calendars calendars;

    @Inject
    Timetables timetables;

    @Inject
    ReturnPlans returns;

    @Inject
    SettingDecisions settings;

    @Inject
    People people;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private ProviderId provider;
    private PupilId pupil;
    private PlacementId placement;
    private Actor head;
    private Actor lead;
    private String surname = "";
    private FamilyContactId parent;

    @BeforeEach
    void aPlacementToCome() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        provider = world.provider();
        head = world.at(school, Role.HEAD);
        lead = world.at(school, Role.AP_LEAD);
        calendars.addPart(
                head, school, new TermPart("Autumn 2", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 17)));
        calendars.addPart(head, school, new TermPart("Spring 1", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 2, 12)));
        surname = "Ashgrove" + System.nanoTime();
        pupil = world.pupil(school, "Wren", surname);
        placement = world.placement(pupil, school, world.site(provider), START, END);
        parent = home.letIn(school, pupil, FamilyWorld.details("Robin Home", FamilyWorld.email()));
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY, 9, 5);
    }

    private static DirectionText text(LocalDate from, LocalDate to) {
        return new DirectionText(
                from,
                to,
                10,
                "Terry Example, at the gate",
                "Monday: 09:00 to 12:00 and 13:00 to 15:00",
                "10:30 to 10:45",
                Optional.empty(),
                "Mentoring and a smaller group did not do.",
                "Fights in the corridor.",
                "- Nine of ten sessions without a fight",
                true,
                Optional.of("No sports day this term; the other pupils would meet Wren there."),
                "English, mathematics and science every day.",
                "Back in stages from half-term, once eight of ten sessions went well.",
                4);
    }

    private DirectionId drafted() {
        var id = DirectionId.next();
        assertThat(directions.save(lead, id, placement, 0, text(START, END))).isEmpty();
        return id;
    }

    private DirectionId approved() {
        var id = drafted();
        assertThat(directions.decide(head, id, 1, true, "")).isEmpty();
        return id;
    }

    private Direction only() {
        return directions.of(lead, placement).getFirst();
    }

    private StartItem notice() {
        return startLists.of(placements.of(placement).orElseThrow()).items().stream()
                .filter(it -> it.part() == StartPart.NOTICE)
                .findFirst()
                .orElseThrow();
    }

    private List<DueItem> board(Actor actor, String kind) {
        return due.board(actor).all().stream()
                .filter(it -> it.kind().name().equals(kind))
                .toList();
    }

    private void decide(String setting, String value) {
        assertThat(settings.decide(head, new Scope.OfSchool(school), setting, value, MovableClock.MONDAY, "Ours"))
                .isEmpty();
    }

    private static Optional<String> code(Optional<Refused> refused) {
        return refused.map(Refused::code);
    }

    private static Optional<String> code(ServeOutcome outcome) {
        return outcome instanceof ServeOutcome.Not(var refused) ? Optional.of(refused.code()) : Optional.empty();
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @Tag("OSD-01")
    @Tag("OSD-05")
    @Tag("OSD-06")
    @Tag("DL-20")
    @Tag("DL-21")
    void aDirectedPlacementWaitsForItsNotice() {
        assertThat(notice().state()).isEqualTo(StartItem.State.NOT_NEEDED);
        var id = drafted();
        assertThat(notice().state()).isEqualTo(StartItem.State.MISSING);
        assertThat(only().noticeBy()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(board(head, "direction.decide"))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(LocalDate.of(2026, 11, 26)));
        assertThat(code(serving.serve(lead, id, ""))).contains("NOT_APPROVED");

        assertThat(directions.decide(head, id, 1, true, "")).isEmpty();
        assertThat(board(head, "direction.decide")).isEmpty();
        assertThat(board(lead, "direction.serve")).hasSize(1);
        assertThat(only().state()).isEqualTo(DirectionState.APPROVED);

        assertThat(serving.serve(lead, id, "")).isEqualTo(new ServeOutcome.Served(1, List.of(), false));
        assertThat(only().state()).isEqualTo(DirectionState.SERVED);
        assertThat(only().served())
                .singleElement()
                .satisfies(it -> assertThat(it.contact()).contains(parent));
        assertThat(notice().state()).isEqualTo(StartItem.State.IN_ORDER);
        assertThat(board(lead, "direction.serve")).isEmpty();
        var asParent = home.asFamily(school, pupil, parent).orElseThrow();
        assertThat(family.released(asParent, pupil)).anySatisfy(it -> {
            assertThat(it.title()).isEqualTo(DirectionPaper.TITLE);
            assertThat(it.document()).isPresent();
        });
        assertThat(serving.serve(lead, id, "")).isEqualTo(new ServeOutcome.Served(0, List.of(), false));
        assertThat(only().served()).hasSize(1);
    }

    @Test
    @Tag("OSD-06")
    @Tag("DL-20")
    void aNoticeTooLateIsRefusedUnlessTheReasonIsOnRecord() {
        var id = approved();
        clock.set(LocalDate.of(2026, 11, 27), 9, 0);
        assertThat(code(serving.serve(lead, id, " "))).contains("TOO_LATE");
        assertThat(only().state()).isEqualTo(DirectionState.APPROVED);
        assertThat(serving.serve(lead, id, "The parents were abroad until today"))
                .isEqualTo(new ServeOutcome.Served(1, List.of(), false));
        assertThat(only().served().getFirst().lateBecause()).contains("The parents were abroad until today");
    }

    @Test
    void aNoticeAfterTheFirstDayIsRefusedWithAnyReason() {
        var id = approved();
        clock.set(START.plusDays(1), 9, 0);
        assertThat(code(serving.serve(lead, id, "Forgotten"))).contains("STARTED");
    }

    @Test
    @Tag("OSD-02")
    @Tag("OSD-26")
    @Tag("OSD-22")
    void whatMakesNoSenseOrLacksAPartIsRefused() {
        assertThat(refusal(text(END, START))).contains("DATES");
        assertThat(refusal(text(LocalDate.of(2026, 12, 21), END))).contains("NO_SCHOOL");
        assertThat(refusal(text(LocalDate.of(2026, 12, 5), END))).contains("NO_SCHOOL");
        assertThat(refusal(text(START.minusDays(3), END))).contains("OUTSIDE");
        assertThat(refusal(text(START, END.plusDays(1)))).contains("OUTSIDE");
        var whole = text(START, END);
        assertThat(refusal(with(whole, 99, "Terry", Optional.of("Weighed"), "Lessons", 4)))
                .contains("DAYS");
        assertThat(refusal(with(whole, 10, " ", Optional.of("Weighed"), "Lessons", 4)))
                .contains("REPORT_TO");
        assertThat(refusal(with(whole, 10, "Terry", Optional.of(" "), "Lessons", 4)))
                .contains("CONTACT_RISK");
        assertThat(refusal(with(whole, 10, "Terry", Optional.of("Weighed"), "", 4)))
                .contains("CURRICULUM");
        assertThat(refusal(with(whole, 10, "Terry", Optional.of("Weighed"), "Lessons", 0)))
                .contains("REVIEWS");
        assertThat(directions.of(lead, placement)).isEmpty();
    }

    private Optional<String> refusal(DirectionText text) {
        return code(directions.save(lead, DirectionId.next(), placement, 0, text));
    }

    private static DirectionText with(
            DirectionText it, int days, String reportTo, Optional<String> risk, String curriculum, int weeks) {
        return new DirectionText(
                it.startsOn(),
                it.endsOn(),
                days,
                reportTo,
                it.times(),
                it.breaks(),
                it.atSchool(),
                it.tried(),
                it.reasons(),
                it.objectives(),
                it.behaviour(),
                risk,
                curriculum,
                it.returning(),
                weeks);
    }

    @Test
    @Tag("OSD-07")
    @Tag("OSD-08")
    @Tag("OSD-09")
    @Tag("OSD-10")
    @Tag("OSD-11")
    @Tag("OUT-05")
    @Tag("OSD-24")
    void theNoticeSaysEverythingAndNoAddressOfTheFamily() throws IOException {
        var id = approved();
        serving.serve(lead, id, "");
        var words = read(serving.notice(lead, id).orElseThrow());
        var file = placements.of(placement).orElseThrow();
        assertThat(words)
                .contains(file.siteAddress())
                .contains("Terry Example, at the gate")
                .contains("10 school days")
                .contains("Fights in the corridor.")
                .contains("Nine of ten sessions")
                .contains("Monday: 09:00 to 12:00 and 13:00 to 15:00")
                .contains("10:30 to 10:45")
                .contains("English, mathematics and science")
                .contains("every 4 weeks")
                .contains("Section 29A of the Education Act 2002")
                .contains("Version 2010-1")
                .doesNotContain("Hidden Lane")
                .doesNotContain("approval is not required");
        assertThat(serving.notice(world.at(world.school(), Role.HEAD), id)).isEmpty();
        assertThat(book.find(id).orElseThrow().served()).hasSize(1);
    }

    @Test
    @Tag("OSD-12")
    @Tag("OSD-14")
    @Tag("OSD-25")
    @Tag("CX-37")
    void anAcademyCitesItsArticleAndASchoolChoosesWhatStandsInTheNotice() {
        decide("school.legal_kind", "ACADEMY");
        var id = drafted();
        assertThat(code(directions.decide(head, id, 1, true, ""))).contains("POWER");
        decide("direction.academy-power", "article 5 of its articles of association");
        decide("direction.duty_text", "yes");
        decide("direction.no_approval_text", "yes");
        assertThat(directions.decide(head, id, 1, true, "")).isEmpty();

        var words = paper.html(only(), placements.of(placement).orElseThrow());
        assertThat(words)
                .contains("article 5 of its articles of association")
                .contains("under your duty in law")
                .contains("approval is not required")
                .doesNotContain("{power}");
    }

    @Test
    @Tag("OSD-15")
    @Tag("CX-14")
    void theGoverningBodyDecidesWithoutTheNameAndBothDecisionsStay() {
        decide("direction.approver", "GOVERNORS");
        var governor = world.at(school, Role.GOVERNOR);
        var id = DirectionId.next();
        var whole = text(START, END);
        assertThat(directions.save(
                        lead,
                        id,
                        placement,
                        0,
                        new DirectionText(
                                START,
                                END,
                                10,
                                whole.reportTo(),
                                whole.times(),
                                whole.breaks(),
                                whole.atSchool(),
                                whole.tried(),
                                "wren " + surname + " fought; Wren's friends too.",
                                whole.objectives(),
                                true,
                                whole.contactRisk(),
                                whole.curriculum(),
                                whole.returning(),
                                4)))
                .isEmpty();
        assertThat(governing.list(governor)).isEmpty();
        directions.decide(head, id, 1, true, "Put to the governors");
        assertThat(only().state()).isEqualTo(DirectionState.WITH_GOVERNORS);
        assertThat(code(serving.serve(lead, id, ""))).contains("NOT_APPROVED");

        assertThat(governing.list(governor)).singleElement().satisfies(it -> {
            assertThat(it.reasons()).isEqualTo("the pupil fought; the pupil's friends too.");
            assertThat(it.toString()).doesNotContain(surname);
            assertThat(it.provider()).startsWith("Provider");
        });
        assertThat(code(governing.decide(governor, id, 1, true, " ", ""))).contains("MINUTE");
        assertThat(code(governing.decide(world.at(world.school(), Role.GOVERNOR), id, 1, true, "M 4", "")))
                .contains("NOT_FOUND");
        assertThat(code(governing.decide(head, id, 1, true, "M 4", ""))).contains("NOT_FOUND");
        assertThat(governing.decide(governor, id, 1, true, "Minute 4 of 23 Nov", ""))
                .isEmpty();
        assertThat(code(governing.decide(governor, id, 1, false, "Minute 5", "No")))
                .contains("DECIDED");

        assertThat(only().state()).isEqualTo(DirectionState.APPROVED);
        assertThat(only().decisions())
                .extracting(Direction.Decision::body)
                .containsExactly(Direction.Body.HEAD, Direction.Body.GOVERNORS);
        assertThat(only().decisions().getLast().minute()).contains("Minute 4 of 23 Nov");
        assertThat(governing.list(governor)).hasSize(1);
    }

    @Test
    void whoeverLostTheRoleSinceDecidesNothing() {
        decide("direction.approver", "GOVERNORS");
        var governor = world.at(school, Role.LINK_GOVERNOR);
        var id = drafted();
        people.deactivate(World.ADMINISTRATOR, head.person());
        assertThat(code(directions.decide(head, id, 1, true, ""))).contains("NOT_FOUND");

        var other = world.at(school, Role.HEAD);
        directions.decide(other, id, 1, true, "");
        people.deactivate(World.ADMINISTRATOR, governor.person());
        assertThat(code(governing.decide(governor, id, 1, true, "M 1", ""))).contains("NOT_FOUND");
        assertThat(only().state()).isEqualTo(DirectionState.WITH_GOVERNORS);
    }

    @Test
    void twoWhoDecideAtOnceDecideOnceAndAVersionIsDecidedOnce() throws Exception {
        var id = drafted();
        var second = world.at(school, Role.HEAD);
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Optional<Refused>> one = () -> directions.decide(head, id, 1, true, "");
            Callable<Optional<Refused>> other = () -> directions.decide(second, id, 1, false, "Not yet");
            var answers = pool.invokeAll(List.of(one, other));
            assertThat(answers.stream().filter(it -> it.resultNow().isEmpty())).hasSize(1);
        }
        assertThat(only().decisions()).hasSize(1);
        assertThat(code(directions.decide(head, id, 1, true, ""))).contains("DECIDED");
        assertThat(code(directions.decide(head, id, 2, true, ""))).contains("STALE");
        assertThat(code(directions.decide(lead, id, 1, true, ""))).contains("NOT_FOUND");
    }

    @Test
    @Tag("ROL-36")
    void aHeadWhoWroteItTooIsMarked() {
        var id = DirectionId.next();
        directions.save(head, id, placement, 0, text(START, END));
        directions.decide(head, id, 1, true, "");
        assertThat(only().decisions().getFirst().selfApproved()).isTrue();
    }

    @Test
    void itIsWordedAnewUntilItIsDecidedAndOnlyOneIsOpen() {
        var id = drafted();
        assertThat(code(directions.save(lead, id, placement, 0, text(START, END))))
                .contains("STALE");
        assertThat(code(directions.save(lead, DirectionId.next(), placement, 0, text(START, END))))
                .contains("ANOTHER");
        assertThat(directions.save(lead, id, placement, 1, text(START.plusDays(1), END)))
                .isEmpty();
        directions.decide(head, id, 2, false, "Try mentoring first");
        assertThat(only().state()).isEqualTo(DirectionState.REFUSED);
        assertThat(directions.save(lead, id, placement, 2, text(START, END))).isEmpty();
        directions.decide(head, id, 3, true, "");
        assertThat(code(directions.save(lead, id, placement, 3, text(START, END))))
                .contains("DECIDED");
        assertThat(directions.giveUp(lead, id, "The pupil moved")).isEmpty();
        assertThat(notice().state()).isEqualTo(StartItem.State.NOT_NEEDED);
        assertThat(code(directions.giveUp(lead, id, "Again"))).contains("SERVED");
        assertThat(board(lead, "direction.serve")).isEmpty();
    }

    @Test
    @Tag("OSD-05")
    void parentsWhoCannotBeWrittenToAreServedOnPaper() {
        var second = FamilyContactId.next();
        contacts.add(
                world.at(school, Role.OFFICE),
                pupil,
                second,
                FamilyWorld.details("Sky Other", ""),
                Standing.RESPONSIBLE);
        var id = approved();
        assertThat(serving.serve(lead, id, "")).isEqualTo(new ServeOutcome.Served(1, List.of("Sky Other"), false));
        assertThat(notice().state()).isEqualTo(StartItem.State.MISSING);
        assertThat(code(byHand(id, FamilyContactId.next(), MovableClock.MONDAY)))
                .contains("NOT_RESPONSIBLE");
        assertThat(code(byHand(id, second, MovableClock.MONDAY.plusDays(1)))).contains("IN_THE_FUTURE");
        assertThat(code(byHand(id, second, MovableClock.MONDAY.minusDays(3)))).contains("BEFORE_APPROVAL");
        assertThat(byHand(id, second, MovableClock.MONDAY)).isEmpty();
        assertThat(notice().state()).isEqualTo(StartItem.State.IN_ORDER);
        assertThat(only().served()).hasSize(2);
    }

    private Optional<Refused> byHand(DirectionId id, FamilyContactId contact, LocalDate on) {
        return serving.servedOtherwise(
                lead, Id.next(), id, Direction.Whom.PARENT, Optional.of(contact), "", Direction.How.BY_HAND, on, "");
    }

    @Test
    @Tag("NOT-02")
    @Tag("OSD-05")
    void withAnEhcPlanTheAuthorityGetsTheSameNotice() {
        pupil = world.pupilWith(school, "E", "N");
        placement = world.placement(pupil, school, world.site(provider), START, END);
        home.letIn(school, pupil, FamilyWorld.details("Ray Home", FamilyWorld.email()));
        var id = approved();
        assertThat(serving.serve(lead, id, "")).isEqualTo(new ServeOutcome.Served(1, List.of(), true));
        assertThat(board(lead, "authority.tell"))
                .anySatisfy(it -> assertThat(it.about()).startsWith("A notice of off-site direction"));
        assertThat(serving.servedOtherwise(
                        lead,
                        Id.next(),
                        id,
                        Direction.Whom.AUTHORITY,
                        Optional.empty(),
                        "The county's team",
                        Direction.How.SECURE,
                        MovableClock.MONDAY,
                        ""))
                .isEmpty();
        assertThat(only().served()).hasSize(2);
        assertThat(board(lead, "authority.tell"))
                .noneSatisfy(it -> assertThat(it.about()).startsWith("A notice of off-site direction"));
    }

    @Test
    @Tag("OSD-13")
    @Tag("OSD-18")
    @Tag("OSD-19")
    @Tag("DL-18")
    void itIsReviewedAsOftenAsWasDecidedForThisPupil() {
        var talk = meeting(MeetingKind.DIRECTION, MovableClock.MONDAY);
        assertThat(directions.talkedOver(lead, placement)).isEmpty();
        record(talk);

        var id = approved();
        assertThat(directions.talkedOver(lead, placement)).containsExactly(MovableClock.MONDAY);
        serving.serve(lead, id, "");
        assertThat(board(lead, "direction.review"))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(START.plusWeeks(4)));

        var held = LocalDate.of(2026, 12, 14);
        var review = meeting(MeetingKind.DIRECTION_REVIEW, held);
        clock.set(held, 16, 0);
        record(review);
        assertThat(board(lead, "direction.review"))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(held.plusWeeks(4)));

        assertThat(directions.end(lead, id, LocalDate.of(2026, 12, 17), "The review decided so"))
                .isEmpty();
        assertThat(board(lead, "direction.review")).isEmpty();
        assertThat(only().state()).isEqualTo(DirectionState.ENDED);
    }

    private MeetingId meeting(MeetingKind kind, LocalDate on) {
        var id = MeetingId.next();
        assertThat(meetings.plan(
                        lead,
                        id,
                        new NewMeeting(
                                pupil,
                                Optional.of(placement),
                                kind,
                                on,
                                LocalTime.of(8, 0),
                                30,
                                "Room 4",
                                "The head",
                                "To talk it over")))
                .isEmpty();
        return id;
    }

    private void record(MeetingId id) {
        assertThat(meetings.record(
                        lead,
                        id,
                        new NewMinutes(
                                "Everybody",
                                "",
                                "",
                                MeetingDecision.CONTINUE,
                                "It goes on.",
                                "",
                                Optional.empty(),
                                Map.of(View.Side.FAMILY, new Part(Part.Took.CAME, "")))))
                .isEmpty();
    }

    @Test
    @Tag("OSD-10")
    void aDraftBeginsWithWhatIsKnown() {
        objectives.add(
                lead,
                placement,
                new NewObjective(
                        "Arrive on time",
                        Strand.ATTENDANCE,
                        Source.OWN,
                        "Sessions on time of ten",
                        "Four of ten",
                        Optional.empty(),
                        Optional.empty(),
                        "Nine of ten",
                        END));
        var draft = directions.begin(lead, placement).orElseThrow();
        assertThat(draft.objectives()).isEqualTo("- Arrive on time");
        assertThat(draft.times()).startsWith("Monday: 09:00 to 12:00 and 13:00 to 15:00");
        assertThat(draft.atSchool()).isEmpty();
        assertThat(draft.days()).isEqualTo(43);
        assertThat(directions.begin(world.at(school, Role.OFFICE), placement)).isEmpty();
    }

    @Test
    @Tag("OSD-04")
    void itIsForTheWholeWeekOrForPartOfItWithTheRestAtSchool() {
        assertThat(refusal(sharing(text(START, END), "Thursday and Friday in form 9B")))
                .contains("WHOLE_WEEK");
        var whole = drafted();
        assertThat(paper.html(only(), placements.of(placement).orElseThrow()))
                .contains("For the whole of the school week.")
                .doesNotContain("At school meanwhile");
        directions.giveUp(lead, whole, "For part of the week instead");

        var mondayToWednesday = World.everyWeekday().stream()
                .filter(it -> it.day().compareTo(DayOfWeek.WEDNESDAY) <= 0)
                .toList();
        assertThat(timetables.changePattern(lead, placement, START, "Part of the week", mondayToWednesday))
                .isEmpty();
        assertThat(refusal(text(START, END))).contains("AT_SCHOOL");
        var begun = directions.begin(lead, placement).orElseThrow();
        assertThat(begun.atSchool()).contains("All other sessions of the week at school.");
        assertThat(begun.times()).doesNotContain("Thursday");

        assertThat(refusal(sharing(text(START, END), "Thursday and Friday in form 9B")))
                .isEmpty();
        assertThat(only().text().isPartOfWeek()).isTrue();
        assertThat(paper.html(only(), placements.of(placement).orElseThrow()))
                .contains("For part of the week.", "At school meanwhile", "Thursday and Friday in form 9B");
    }

    private static DirectionText sharing(DirectionText it, String atSchool) {
        return new DirectionText(
                it.startsOn(),
                it.endsOn(),
                it.days(),
                it.reportTo(),
                it.times(),
                it.breaks(),
                Optional.of(atSchool),
                it.tried(),
                it.reasons(),
                it.objectives(),
                it.behaviour(),
                it.contactRisk(),
                it.curriculum(),
                it.returning(),
                it.reviewWeeks());
    }

    @Test
    @Tag("OSD-21")
    void aDirectionWaitsForThePlanOfTheReturnThatBothSidesAgreedTo() {
        decide("reintegration.required_at", "DIRECTION");
        assertThat(start(StartPart.RETURN).state()).isEqualTo(StartItem.State.NOT_NEEDED);
        drafted();
        assertThat(start(StartPart.RETURN).state()).isEqualTo(StartItem.State.MISSING);

        assertThat(returns.write(
                        lead,
                        placement,
                        0,
                        new NewReturnPlan(
                                Aim.USUAL_SCHOOL,
                                "",
                                END,
                                "Five weeks at nine sessions of ten",
                                "A quiet room each morning",
                                "Two half days of handing on",
                                "",
                                "",
                                "",
                                "",
                                ""),
                        ""))
                .isEmpty();
        assertThat(start(StartPart.RETURN).words()).contains("has not agreed");
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        assertThat(returns.agree(manager, placement, 1, "We begin with mornings"))
                .isEmpty();
        objectives.add(
                lead,
                placement,
                new NewObjective(
                        "Back in class",
                        Strand.RETURN,
                        Source.OWN,
                        "Lessons of twenty",
                        "None",
                        Optional.empty(),
                        Optional.of(BigDecimal.TEN),
                        "Ten of twenty",
                        END));
        assertThat(start(StartPart.RETURN).state()).isEqualTo(StartItem.State.IN_ORDER);

        assertThat(directions.begin(lead, placement).orElseThrow().returning())
                .contains(
                        "Five weeks at nine sessions of ten",
                        "A quiet room each morning",
                        "Two half days of handing on");
    }

    private StartItem start(StartPart part) {
        return startLists.of(placements.of(placement).orElseThrow()).items().stream()
                .filter(it -> it.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("OSD-03")
    void itIsToAProviderOrToAnotherMainstreamSchool() {
        assertThat(refusal(text(START, END))).isEmpty();
        assertThat(paper.html(only(), placements.of(placement).orElseThrow())).doesNotContain("This is another school");

        var mainstream = world.site(world.mainstream());
        placement = world.placement(world.pupil(school), school, mainstream, PlacementKind.DUAL_REGISTERED, "Lessons");
        assertThat(refusal(text(START, END))).isEmpty();
        assertThat(paper.html(only(), placements.of(placement).orElseThrow()))
                .contains("This is another school", "registered at the other school as well");
    }

    @Test
    @Tag("OSD-03")
    void itIsNotToTheSchoolsOwnRooms() {
        try (var connection = TestDatabase.get().owner().connect();
                var change = connection.prepareStatement("UPDATE provider SET kind = 'ON_SITE' WHERE id = ?")) {
            change.setBytes(1, IdColumns.bytes(provider.value()));
            change.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        assertThat(refusal(text(START, END))).contains("ON_SITE");
    }

    @Test
    @Tag("OSD-23")
    void aDirectionToASchoolMeansDualRegistration() {
        var site = world.site(world.pru());
        assertThatThrownBy(() -> world.placement(world.pupil(school), school, site, START, END))
                .hasMessageContaining("DUAL");
        placement = world.placement(world.pupil(school), school, site, PlacementKind.DUAL_REGISTERED, "Lessons");
        assertThat(refusal(text(START, END))).isEmpty();
    }

    @Test
    void aDirectionEndsWithItsPlacement() {
        var id = approved();
        serving.serve(lead, id, "");
        clock.set(LocalDate.of(2026, 12, 8), 9, 0);
        assertThat(placing.end(head, placement, LocalDate.of(2026, 12, 9), "Back at school"))
                .isEmpty();
        assertThat(only().ended()).hasValueSatisfying(it -> assertThat(it.on()).isEqualTo("2026-12-09"));
        assertThat(board(lead, "direction.review")).isEmpty();
    }

    @Test
    void strangersFindNothingAndManyVersionsCostNoMore() {
        var id = drafted();
        var stranger = world.at(world.school(), Role.HEAD);
        assertThat(directions.of(stranger, placement)).isEmpty();
        assertThat(code(directions.decide(stranger, id, 1, true, ""))).contains("NOT_FOUND");
        assertThat(code(directions.giveUp(stranger, id, "Mine"))).contains("NOT_FOUND");
        assertThat(code(serving.serve(stranger, id, ""))).contains("NOT_FOUND");
        assertThat(code(directions.save(stranger, DirectionId.next(), placement, 0, text(START, END))))
                .contains("NOT_FOUND");
        assertThat(directions.of(world.at(provider, Role.PROVIDER_MANAGER), placement))
                .isEmpty();
        var one = Asking.asked(() -> directions.of(lead, placement));
        for (var version = 1; version < 8; version++) {
            directions.save(lead, id, placement, version, text(START, END));
        }
        directions.giveUp(lead, id, "Another is written");
        drafted();
        assertThat(directions.of(lead, placement)).hasSize(2);
        assertThat(Asking.asked(() -> directions.of(lead, placement))).isEqualTo(one);
    }
}
