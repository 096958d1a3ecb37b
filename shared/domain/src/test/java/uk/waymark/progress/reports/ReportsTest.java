package uk.waymark.progress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.families.FamilyContacts;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReportId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.Measurement.Direction;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.ObjectiveOutcome;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.Placements;
import uk.waymark.progress.Home;
import uk.waymark.progress.notes.NewNote;
import uk.waymark.progress.notes.NoteKind;
import uk.waymark.progress.notes.Notes;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.transition.Endings;

class ReportsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    Endings endings;

    @Inject
    WritingReports writing;

    @Inject
    ReadingReports reading;

    @Inject
    TeachingCriteria criteria;

    @Inject
    FinalReports finals;

    @Inject
    ReportDue raiser;

    @Inject
    Notes notes;

    @Inject
    Objectives objectives;

    @Inject
    Placements placements;

    @Inject
    PlacementFiles files;

    @Inject
    FamilyContacts contacts;

    @Inject
    SettingDecisions settings;

    @Inject
    Due due;

    @Inject
    Notices notices;

    @Inject
    People people;

    @Inject
    Actors actors;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PupilId pupil;
    private PlacementId placement;
    private Actor lead;
    private Actor manager;
    private Actor tutor;

    @BeforeEach
    void aPlacement() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        tutor = world.at(provider, Role.TUTOR);
        placement = world.placement(pupil, school, site);
    }

    private ObjectiveId objective() {
        var outcome = objectives.add(
                lead,
                placement,
                new NewObjective(
                        "Be there by nine",
                        Strand.ATTENDANCE,
                        Source.OWN,
                        "mornings of five",
                        "One morning of five",
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.valueOf(5)),
                        "Five in a row",
                        TODAY.plusDays(60)));
        return ((ObjectiveOutcome.Agreed) outcome).id();
    }

    private ReportId opened(Actor actor, ReportKind kind) {
        return ((OpenOutcome.Opened) writing.open(actor, placement, kind)).id();
    }

    private static ReportText text(ReportKind kind) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        Section.of(kind).stream()
                .filter(Section::isNeeded)
                .forEach(it -> sections.put(it, it.words() + ": went well.\nTwo lines, with \\ and a tab\there."));
        return new ReportText(
                sections,
                Map.of(),
                Set.of(),
                kind == ReportKind.FINAL
                        ? Optional.of(new Voice(Voice.By.ADULT, "I liked the sheep."))
                        : Optional.empty(),
                "");
    }

    private int kept(Actor actor, ReportId id, int seen, ReportText text) {
        return ((KeepOutcome.Kept) writing.save(actor, id, seen, text)).revision();
    }

    private static String code(KeepOutcome outcome) {
        return outcome instanceof KeepOutcome.Not(var refused) ? refused.code() : "KEPT";
    }

    private static String code(Optional<Refused> refused) {
        return refused.map(Refused::code).orElse("DONE");
    }

    /** Opened, written and sent. */
    private ReportId sent(ReportKind kind) {
        var id = opened(tutor, kind);
        var seen = writing.desk(tutor, id).orElseThrow().revision();
        assertThat(writing.submit(tutor, id, kept(tutor, id, seen, text(kind)))).isEmpty();
        return id;
    }

    private Report report(ReportId id) {
        return reading.of(lead, placement).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID version(ReportId id) {
        return report(id).sent().orElseThrow().version();
    }

    /** Of reports, since other rules ask the manager for other things. */
    private List<String> asked() {
        return ofReports(due.board(manager).all()).stream()
                .map(it -> it.kind().name() + " " + it.dueOn())
                .sorted()
                .toList();
    }

    private static List<DueItem> ofReports(List<DueItem> items) {
        return items.stream()
                .filter(it -> it.kind().name().startsWith("report."))
                .toList();
    }

    @Test
    @Tag("PRG-02")
    @Tag("DL-38")
    void withoutACalendarAReportIsDueEverySevenWeeksAndNothingFromBeforeItWasOnRecord() {
        assertThat(asked()).containsExactly("report.final 2027-07-09", "report.regular 2026-12-07");
        assertThat(ofReports(due.board(manager).all())).allSatisfy(it -> {
            assertThat(it.path()).isEqualTo("pupils/" + placement.value() + "/reports");
            assertThat(it.about()).doesNotContain("Wren", "Testling");
        });
    }

    @Test
    @Tag("PRG-02")
    @Tag("DL-38")
    void theIntervalIsTheSchoolsSettingAndAChangedOneMovesWhatIsDue() {
        Home.decided(settings, lead, school, "report.interval", "FOUR_WEEKS", TODAY);
        raiser.raise(TODAY);

        assertThat(asked()).containsExactly("report.final 2027-07-09", "report.regular 2026-11-23");
    }

    @Test
    @Tag("PRG-02")
    void aLateReportClimbsByItself() {
        clock.set(LocalDate.of(2026, 12, 8), 9, 0);
        assertThat(ofReports(due.board(manager).late()))
                .singleElement()
                .satisfies(it -> assertThat(it.kind().name()).isEqualTo("report.regular"));

        sent(ReportKind.PROGRESS);
        assertThat(ofReports(due.board(manager).late())).isEmpty();
        assertThat(asked()).containsExactly("report.final 2027-07-09", "report.regular 2027-01-25");
    }

    @Test
    @Tag("PRG-08")
    @Tag("DL-39")
    @Tag("TRN-10")
    void theFinalReportIsDueFiveSchoolDaysBeforeTheEndAndMovesWhenThePlacementEndsEarly() {
        placements.end(lead, placement, LocalDate.of(2026, 12, 18), "Back to school");
        assertThat(asked()).containsExactly("report.final 2026-12-11");
        assertThat(finals.of(placement)).isEmpty();

        var id = sent(ReportKind.FINAL);

        assertThat(asked()).isEmpty();
        assertThat(finals.of(placement)).hasValueSatisfying(it -> {
            assertThat(it.report()).isEqualTo(id);
            assertThat(it.approved()).isFalse();
        });
        assertThat(endings.of(lead, placement).orElseThrow().finalReport())
                .as("on the page about the ending")
                .isEqualTo(finals.of(placement));
    }

    @Test
    @Tag("DL-39")
    void whereAPlacementEndsOvernightTheProviderStillHasFiveSchoolDays() {
        placements.end(lead, placement, TODAY, "The pupil moved away");

        assertThat(asked()).containsExactly("report.final 2026-11-30");
    }

    @Test
    @Tag("PRG-01")
    @Tag("PRG-03")
    void openingOneBringsAttendanceObjectivesNotesAndTheLastReport() {
        Register.decide(
                placement,
                Register.sessions(LocalDate.of(2026, 9, 1), 10),
                List.of("B", "B", "L", "B", "I", "O", "B", "B", "B", "Y4"));
        var objective = objective();
        notes.write(
                tutor,
                placement,
                new NewNote(Id.next(), NoteKind.PRAISE, "First in every day", Optional.of(objective)));
        objectives.measure(
                lead,
                Id.next(),
                objective,
                new Measurement(TODAY, Optional.empty(), Direction.AHEAD, "Two of five", Measurement.From.REVIEW, ""));

        var desk = writing.desk(tutor, opened(tutor, ReportKind.PROGRESS)).orElseThrow();

        assertThat(desk.sessions().attended()).isEqualTo(7);
        assertThat(desk.sessions().late()).isEqualTo(1);
        assertThat(desk.sessions().absent()).isEqualTo(2);
        assertThat(desk.sessions().notPossible()).isEqualTo(1);
        assertThat(desk.sessions().rate())
                .hasValueSatisfying(it -> assertThat(it).isBetween(77.7, 77.8));
        assertThat(desk.objectives()).singleElement().satisfies(it -> {
            assertThat(it.agreed().baseline()).isEqualTo("One morning of five");
            assertThat(it.latest().orElseThrow().words()).isEqualTo("Two of five");
        });
        assertThat(desk.notes())
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo("First in every day"));
        assertThat(desk.before()).isEmpty();
        assertThat(desk.pupil()).startsWith("Wren T").doesNotContain("Testling");
    }

    @Test
    @Tag("PRG-03")
    void aMissingRegisterIsNeverShownAsAnAbsence() {
        var desk = writing.desk(tutor, opened(tutor, ReportKind.PROGRESS)).orElseThrow();

        assertThat(desk.sessions().absent()).isZero();
        assertThat(desk.sessions().rate()).isEmpty();
        assertThat(desk.sessions().unsaid()).isGreaterThan(100);
        assertThat(desk.sessions().words()).contains("the register is missing; they are not counted");
    }

    @Test
    @Tag("PRG-03")
    void aReportIsRefusedWhileAPartOfItIsMissingAndWhatIsWrittenStays() {
        objective();
        var id = opened(tutor, ReportKind.PROGRESS);
        var seen = kept(
                tutor,
                id,
                0,
                new ReportText(Map.of(Section.BEHAVIOUR, "Calmer"), Map.of(), Set.of(), Optional.empty(), ""));

        var refused = writing.submit(tutor, id, seen).orElseThrow();

        assertThat(refused.code()).isEqualTo("MISSING");
        assertThat(refused.message())
                .contains("where the pupil stands with “Be there by nine”", "Academic progress", "Next steps")
                .doesNotContain("Behaviour;");
        assertThat(writing.desk(tutor, id).orElseThrow().text().of(Section.BEHAVIOUR))
                .isEqualTo("Calmer");
    }

    @Test
    @Tag("PRG-01")
    @Tag("PRG-03")
    void sendingFreezesItTellsTheSchoolAndStatesEachObjective() {
        var objective = objective();
        var id = opened(tutor, ReportKind.PROGRESS);
        var plain = text(ReportKind.PROGRESS);
        var position = new Position(Optional.of(Direction.AHEAD), Optional.of(new BigDecimal("3")), "Three of five");
        var seen = kept(
                tutor,
                id,
                0,
                new ReportText(plain.sections(), Map.of(objective, position), Set.of(), Optional.empty(), ""));
        assertThat(writing.submit(tutor, id, seen)).isEmpty();

        objectives.change(
                lead,
                objective,
                1,
                new NewObjective(
                        "Worded anew",
                        Strand.ATTENDANCE,
                        Source.OWN,
                        "m",
                        "b",
                        Optional.empty(),
                        Optional.empty(),
                        "s",
                        TODAY.plusDays(60)),
                "Clearer");
        var read = reading.read(lead, id).orElseThrow();

        assertThat(read.text().positions().get(objective)).satisfies(it -> {
            assertThat(it.objective()).isEqualTo("Be there by nine");
            assertThat(it.baseline()).isEqualTo("One morning of five");
            assertThat(it.words()).isEqualTo("Three of five");
        });
        assertThat(read.text().sections()).containsExactlyInAnyOrderEntriesOf(saved(plain));
        assertThat(objectives.of(lead, placement).getFirst().latest()).hasValueSatisfying(it -> {
            assertThat(it.from()).isEqualTo(Measurement.From.REPORT);
            assertThat(it.value().orElseThrow()).isEqualByComparingTo("3");
        });
        assertThat(notices.latest(lead)).anyMatch(it -> it.kind() == Kind.REPORT_WAITS);
        assertThat(reading.waiting(lead)).extracting(it -> it.report().id()).containsExactly(id);
        assertThat(code(writing.save(tutor, id, seen, plain))).isEqualTo("SENT");
    }

    /** A tab becomes a space; everything else comes back as it was written. */
    private static Map<Section, String> saved(ReportText text) {
        Map<Section, String> saved = new HashMap<>(text.sections());
        saved.replaceAll((section, words) -> words.replace('\t', ' '));
        return saved;
    }

    @Test
    void twoTutorsWriteOnTheSameReportAndTheSecondSaveIsRefusedWithTheName() {
        var other = world.at(provider, Role.TUTOR);
        var id = opened(tutor, ReportKind.PROGRESS);
        assertThat(opened(other, ReportKind.PROGRESS)).isEqualTo(id);
        kept(tutor, id, 0, text(ReportKind.PROGRESS));

        assertThat(writing.save(other, id, 0, text(ReportKind.PROGRESS)))
                .isInstanceOfSatisfying(KeepOutcome.Not.class, it -> {
                    assertThat(it.refused().code()).isEqualTo("STALE");
                    assertThat(it.refused().message()).contains(tutor.name());
                });
        assertThat(code(writing.submit(other, id, 0))).isEqualTo("STALE");
        assertThat(kept(other, id, 1, text(ReportKind.PROGRESS))).isEqualTo(2);
    }

    @Test
    void aReportSubmittedTwiceByTwoTutorsIsSentOnceAndTheSecondHearsWhoAndWhen() {
        var other = world.at(provider, Role.TUTOR);
        var id = opened(tutor, ReportKind.PROGRESS);
        var seen = kept(tutor, id, 0, text(ReportKind.PROGRESS));

        var both = Stream.of(tutor, other)
                .map(actor -> CompletableFuture.supplyAsync(() -> writing.submit(actor, id, seen)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(both.stream().filter(Optional::isEmpty)).hasSize(1);
        var refused = both.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        assertThat(refused.code()).isEqualTo("SENT");
        assertThat(refused.message()).contains(report(id).sent().orElseThrow().by(), "Mon 23 Nov 2026 at 09:05");
        assertThat(report(id).sent().orElseThrow().number()).isEqualTo(1);
        assertThat(notices.latest(lead).stream().filter(it -> it.kind() == Kind.REPORT_WAITS))
                .hasSize(1);
    }

    @Test
    void oneThatComesBackIsWrittenOnAndSentAsTheNextVersion() {
        var id = sent(ReportKind.PROGRESS);
        var first = version(id);
        assertThat(code(reading.sendBack(lead, first, " "))).isEqualTo("REASON");
        assertThat(reading.sendBack(lead, first, "Say more about maths")).isEmpty();
        assertThat(asked()).contains("report.returned 2026-11-26");
        assertThat(notices.latest(manager)).anyMatch(it -> it.kind() == Kind.REPORT_RETURNED);
        assertThat(report(id).state()).isEqualTo(Report.State.RETURNED);

        var desk = writing.desk(tutor, id).orElseThrow();
        assertThat(desk.editable()).isTrue();
        assertThat(desk.report().answer().orElseThrow().reason()).isEqualTo("Say more about maths");
        assertThat(desk.text().of(Section.ACADEMIC)).startsWith("Academic progress");
        assertThat(writing.submit(tutor, id, desk.revision())).isEmpty();

        assertThat(asked()).noneMatch(it -> it.startsWith("report.returned"));
        assertThat(report(id).sent().orElseThrow().number()).isEqualTo(2);
        assertThat(code(reading.approve(lead, first))).isEqualTo("OLD");
        assertThat(reading.approve(lead, version(id))).isEmpty();
    }

    @Test
    void approvingTwiceIsRefusedWithWhoDid() {
        var id = sent(ReportKind.PROGRESS);
        var head = world.at(school, Role.HEAD);
        assertThat(reading.approve(lead, version(id))).isEmpty();

        var refused = reading.approve(head, version(id)).orElseThrow();
        assertThat(refused.code()).isEqualTo("ANSWERED");
        assertThat(refused.message()).contains(lead.name(), "approved");
        assertThat(code(reading.sendBack(head, version(id), "No"))).isEqualTo("ANSWERED");
        assertThat(notices.latest(manager)).anyMatch(it -> it.kind() == Kind.REPORT_APPROVED);
    }

    @Test
    void somebodyWhoLostTheRoleThisMorningApprovesNothing() {
        var id = sent(ReportKind.PROGRESS);
        var at = new Organisation.AtSchool(school);
        var member = people.of(World.ADMINISTRATOR, at).stream()
                .filter(it -> it.person().equals(lead.person()))
                .findFirst()
                .orElseThrow();
        var seen = version(id);
        assertThat(people.endRole(World.ADMINISTRATOR, at, member)).isEmpty();
        var after = actors.of(lead.person()).orElseThrow();

        assertThat(code(reading.approve(after, seen))).isEqualTo("NOT_YOURS");
        assertThat(code(reading.sendBack(after, seen, "No"))).isEqualTo("NOT_YOURS");
        assertThat(reading.release(after, seen)).isInstanceOf(ReleaseOutcome.Not.class);
    }

    @Test
    void othersSeeAndDoNothing() {
        var id = sent(ReportKind.PROGRESS);
        var version = version(id);
        for (var foreign : List.of(
                world.at(world.school(), Role.AP_LEAD),
                world.at(world.provider(), Role.PROVIDER_MANAGER),
                world.at(school, Role.GOVERNOR),
                tutor)) {
            assertThat(reading.of(foreign, placement)).isEmpty();
            assertThat(reading.read(foreign, id)).isEmpty();
            assertThat(reading.paper(foreign, id)).isEmpty();
            assertThat(reading.waiting(foreign)).isEmpty();
            assertThat(code(reading.approve(foreign, version))).isEqualTo("NOT_YOURS");
        }
        for (var foreign : List.of(world.at(world.provider(), Role.TUTOR), lead)) {
            assertThat(writing.of(foreign, placement)).isEmpty();
            assertThat(writing.desk(foreign, id)).isEmpty();
            assertThat(code(writing.save(foreign, id, 1, text(ReportKind.PROGRESS))))
                    .isEqualTo("NOT_FOUND");
            assertThat(code(writing.submit(foreign, id, 1))).isEqualTo("NOT_FOUND");
        }
        assertThat(code(reading.approve(world.at(school, Role.SENCO), version))).isEqualTo("NOT_YOURS");
        assertThat(reading.read(world.at(school, Role.SENCO), id)).isPresent();
    }

    @Test
    @Tag("PRG-05")
    void theFamilyReadsItOnlyOnceTheSchoolHasApprovedAndReleasedIt() {
        Home.mother(contacts, lead, pupil);
        criteria.state(manager, provider, "Planned, matched, checked");
        var id = opened(tutor, ReportKind.PROGRESS);
        Map<Section, String> sections = new EnumMap<>(text(ReportKind.PROGRESS).sections());
        sections.put(Section.TEACHING, "Two of three sessions were well matched");
        sections.put(Section.BEHAVIOUR, "# Not a heading");
        writing.submit(
                tutor, id, kept(tutor, id, 0, new ReportText(sections, Map.of(), Set.of(), Optional.empty(), "")));
        assertThat(reading.release(lead, version(id)))
                .isInstanceOfSatisfying(
                        ReleaseOutcome.Not.class,
                        it -> assertThat(it.refused().code()).isEqualTo("NOT_APPROVED"));
        reading.approve(lead, version(id));
        assertThat(Home.read(id.value())).isEmpty();

        assertThat(reading.release(lead, version(id)))
                .isInstanceOfSatisfying(
                        ReleaseOutcome.Released.class,
                        it -> assertThat(it.unreached()).hasSize(1));

        assertThat(Home.read(id.value()))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("# Academic progress", "# Next steps", "\n\nNot a heading")
                        .doesNotContain("Two of three sessions", "Planned, matched"));
        assertThat(reading.release(lead, version(id))).isInstanceOf(ReleaseOutcome.Not.class);
        assertThat(report(id).state()).isEqualTo(Report.State.RELEASED);
        var paper = reading.paper(lead, id).orElseThrow();
        assertThat(new String(paper.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(paper.document().fileName()).doesNotContain("Wren", "Testling");
    }

    @Test
    @Tag("PRG-06")
    void whereTheProviderHasStatedItsCriteriaEachReportSaysHowItTaught() {
        criteria.state(manager, provider, "Planned, matched, checked");
        var id = opened(tutor, ReportKind.PROGRESS);
        assertThat(writing.desk(tutor, id).orElseThrow().criteria()).hasValue("Planned, matched, checked");
        var seen = kept(tutor, id, 0, text(ReportKind.PROGRESS));
        assertThat(writing.submit(tutor, id, seen).orElseThrow().message()).contains("How well we taught");

        Map<Section, String> sections = new EnumMap<>(text(ReportKind.PROGRESS).sections());
        sections.put(Section.TEACHING, "Two of three were well matched");
        seen = kept(tutor, id, seen, new ReportText(sections, Map.of(), Set.of(), Optional.empty(), ""));
        assertThat(writing.submit(tutor, id, seen)).isEmpty();
        criteria.state(manager, provider, "Others");

        assertThat(reading.read(lead, id).orElseThrow().blocks())
                .anySatisfy(it -> assertThat(it.paragraphs())
                        .containsExactly("Judged by: Planned, matched, checked", "Two of three were well matched"));
        assertThat(code(criteria.state(world.at(world.provider(), Role.PROVIDER_MANAGER), provider, "x")))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    @Tag("PRG-07")
    void theSchoolAsksForAReportForAReviewWithADay() {
        assertThat(reading.ask(lead, placement, ReportKind.EHC_REVIEW, TODAY.minusDays(1), "Annual review"))
                .isInstanceOf(OpenOutcome.Not.class);
        assertThat(reading.ask(lead, placement, ReportKind.FINAL, TODAY.plusDays(9), "Annual review"))
                .isInstanceOf(OpenOutcome.Not.class);
        assertThat(reading.ask(tutor, placement, ReportKind.EHC_REVIEW, TODAY.plusDays(9), "Annual review"))
                .isInstanceOf(OpenOutcome.Not.class);
        var asked = reading.ask(lead, placement, ReportKind.EHC_REVIEW, TODAY.plusDays(9), "Annual review");
        var id = ((OpenOutcome.Opened) asked).id();
        assertThat(asked()).contains("report.asked 2026-12-02");

        var overview = writing.of(tutor, placement).orElseThrow();
        assertThat(overview.reports())
                .singleElement()
                .satisfies(it -> assertThat(it.asked()).hasValue("Annual review"));
        assertThat(writing.submit(tutor, id, kept(tutor, id, 0, text(ReportKind.EHC_REVIEW))))
                .isEmpty();

        assertThat(asked()).noneMatch(it -> it.startsWith("report.asked"));
    }

    @Test
    @Tag("PRG-08")
    @Tag("PRG-09")
    @Tag("VOI-05")
    void theFinalReportIsRefusedWithoutThePupilsOwnJudgementAndSaysWhoWroteItDown() {
        var id = opened(tutor, ReportKind.FINAL);
        var whole = text(ReportKind.FINAL);
        var seen = kept(tutor, id, 0, new ReportText(whole.sections(), Map.of(), Set.of(), Optional.empty(), ""));
        assertThat(writing.submit(tutor, id, seen).orElseThrow().message())
                .contains("what the pupil thinks of the placement");
        seen = kept(tutor, id, seen, whole);
        assertThat(writing.submit(tutor, id, seen)).isEmpty();

        assertThat(finals.voices(List.of(placement)))
                .containsEntry(placement, new Voice(Voice.By.ADULT, "I liked the sheep."));
        assertThat(reading.read(lead, id).orElseThrow().blocks())
                .anySatisfy(it -> assertThat(it.items()).contains("Noted by an adult, in the pupil's words."))
                .anySatisfy(it -> assertThat(it.heading()).isEqualTo("How behaviour has changed"))
                .anySatisfy(it -> assertThat(it.heading()).isEqualTo("Achievement in the whole placement"));
        assertThat(writing.open(tutor, placement, ReportKind.FINAL)).isInstanceOf(OpenOutcome.Not.class);
    }

    @Test
    @Tag("PRG-08")
    void afterTheLastDayTheProviderFinishesWhatIsDueForFourWeeksAndSeesNothingElse() {
        var objective = objective();
        placements.end(lead, placement, TODAY, "The pupil moved away");
        clock.set(TODAY.plusDays(28), 9, 0);
        assertThat(files.atProvider(tutor, placement)).isEmpty();
        assertThat(writing.left(tutor)).singleElement().satisfies(it -> {
            assertThat(it.pupil()).startsWith("Wren T").doesNotContain("Testling");
            assertThat(it.ended()).isTrue();
        });
        var id = opened(tutor, ReportKind.FINAL);
        var plain = text(ReportKind.FINAL);
        var position = new Position(Optional.of(Direction.REACHED), Optional.empty(), "Every day");
        var seen = kept(
                tutor,
                id,
                0,
                new ReportText(plain.sections(), Map.of(objective, position), Set.of(), plain.voice(), ""));
        assertThat(writing.submit(tutor, id, seen)).isEmpty();
        assertThat(objectives
                        .of(lead, placement)
                        .getFirst()
                        .latest()
                        .orElseThrow()
                        .direction())
                .isEqualTo(Direction.REACHED);

        assertThat(writing.left(tutor)).isEmpty();
        clock.set(TODAY.plusDays(29), 9, 0);
        assertThat(writing.desk(tutor, id)).isEmpty();
        assertThat(reading.read(lead, id)).isPresent();
    }

    @Test
    void whenTheFourWeeksAreOverNothingIsAskedForAnyMore() {
        placements.end(lead, placement, TODAY, "The pupil moved away");
        clock.set(TODAY.plusDays(29), 5, 0);
        raiser.raise(TODAY.plusDays(29));

        assertThat(asked()).isEmpty();
        assertThat(writing.open(tutor, placement, ReportKind.FINAL)).isInstanceOf(OpenOutcome.Not.class);
    }

    @Test
    void nothingIsOpenedThatIsNotDue() {
        var toCome = world.placement(world.pupil(school), school, site, TODAY.plusDays(7), TODAY.plusDays(90));
        assertThat(writing.open(tutor, toCome, ReportKind.PROGRESS))
                .isInstanceOfSatisfying(
                        OpenOutcome.Not.class,
                        it -> assertThat(it.refused().code()).isEqualTo("NOT_BEGUN"));
        assertThat(writing.open(tutor, placement, ReportKind.EHC_REVIEW)).isInstanceOf(OpenOutcome.Not.class);
    }

    @Test
    void theQuestionsDoNotGrowWithNotesAndReports() {
        var id = opened(tutor, ReportKind.PROGRESS);
        var few = Asking.asked(() -> writing.desk(tutor, id));
        var overview = Asking.asked(() -> writing.of(tutor, placement));
        var waiting = Asking.asked(() -> reading.waiting(lead));
        for (var more = 0; more < 5; more++) {
            notes.write(tutor, placement, new NewNote(Id.next(), NoteKind.WORK, "More " + more, Optional.empty()));
            reading.ask(lead, placement, ReportKind.FOR_PARENTS, TODAY.plusDays(9), "Meeting");
            objective();
        }
        sent(ReportKind.FINAL, objectivesReached());

        assertThat(Asking.asked(() -> writing.desk(tutor, id))).isLessThanOrEqualTo(few);
        assertThat(Asking.asked(() -> writing.of(tutor, placement))).isLessThanOrEqualTo(overview);
        assertThat(Asking.asked(() -> reading.waiting(lead))).isLessThanOrEqualTo(waiting + 1);
    }

    private Map<ObjectiveId, Position> objectivesReached() {
        Map<ObjectiveId, Position> all = new HashMap<>();
        objectives
                .of(lead, placement)
                .forEach(
                        it -> all.put(it.id(), new Position(Optional.of(Direction.REACHED), Optional.empty(), "Done")));
        return all;
    }

    private void sent(ReportKind kind, Map<ObjectiveId, Position> positions) {
        var id = opened(tutor, kind);
        var plain = text(kind);
        var seen = kept(tutor, id, 0, new ReportText(plain.sections(), positions, Set.of(), plain.voice(), ""));
        assertThat(writing.submit(tutor, id, seen)).isEmpty();
    }
}
