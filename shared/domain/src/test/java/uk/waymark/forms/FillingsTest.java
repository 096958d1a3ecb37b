package uk.waymark.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.forms.SaveOutcome.Saved;
import uk.waymark.forms.SaveOutcome.Stale;
import uk.waymark.forms.SubmitOutcome.Incomplete;
import uk.waymark.forms.SubmitOutcome.Submitted;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Trail;

class FillingsTest extends DomainTest {
    @Inject
    Fillings fillings;

    @Inject
    Desks desks;

    @Inject
    OwnQuestions own;

    @Inject
    OwnQuestionRows ownRows;

    @Inject
    Editions editions;

    @Inject
    FillingRows rows;

    @Inject
    AnswerSaver saver;

    @Inject
    Trail trail;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private Actor lead;
    private Actor other;
    private FillingId draft;

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("waymark.forms.folder", UnseenForm.folder());
        return properties;
    }

    @BeforeEach
    void aDraft() {
        clock.set(MovableClock.MONDAY, 9, 30);
        school = world.school();
        lead = world.at(school, Role.AP_LEAD);
        other = world.at(school, Role.HEAD);
        draft = start("small", Optional.empty());
    }

    private FillingId start(String form, Optional<FillingId> previous) {
        return fillings.start(form, Optional.of(school), UUID.randomUUID(), lead.person(), previous);
    }

    private SaveOutcome save(String path, Answer answer) {
        return fillings.save(
                draft, path, answer, fillings.read(draft).given(path).revision(), lead.person());
    }

    private void saved(String path, String... values) {
        assertThat(save(path, Answer.of(values))).as(path).isInstanceOf(Saved.class);
    }

    private void everything() {
        saved("kept", "yes");
        saved("insured", "yes");
        saved("insured/end", "2027-08-31");
        saved("insured/sum", "5000000");
        saved("notes", "Calm and tidy.");
        saved("many", "12");
    }

    @Test
    void aDraftIsKeptForWeeks() {
        saved("notes", "Calm and tidy.");
        clock.move(Duration.ofDays(40));

        assertThat(fillings.read(draft).words("notes")).contains("Calm and tidy.");
        assertThat(fillings.read(draft).submitted()).isEmpty();
    }

    @Test
    void aDraftLooksLikeNotThereToWhoIsNoAuthor() {
        assertThat(fillings.isAuthor(draft, other.person())).isFalse();
        assertThat(desks.of(draft, other.person())).isEmpty();
        assertThat(fillings.save(draft, "notes", Answer.of("Mine"), 0, other.person()))
                .isEqualTo(new SaveOutcome.Not(Fillings.NOT_THERE));
        assertThat(fillings.submit(draft, other.person())).isEqualTo(new SubmitOutcome.Not(Fillings.NOT_THERE));
        assertThat(fillings.save(FillingId.next(), "notes", Answer.of("Mine"), 0, other.person()))
                .isEqualTo(new SaveOutcome.Not(Fillings.NOT_THERE));
    }

    @Test
    void whoLostTheRightWhileThePageWasOpenSignsNothing() {
        var lost = new Refused("NOT_YOURS", "You no longer hold this role.");
        var desk = desks.of(draft, lead.person(), () -> Optional.of(lost)).orElseThrow();

        assertThat(desk.save("signed", Answer.of("A. Lead", Answer.CONFIRMED), 0))
                .isEqualTo(new SaveOutcome.Not(lost));
        assertThat(desk.submit()).isEqualTo(new SubmitOutcome.Not(lost));
    }

    @Test
    void twoAuthorsFillDifferentSectionsAtOnce() throws Exception {
        fillings.addAuthor(draft, other.person());
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = hands.invokeAll(List.of(
                    () -> fillings.save(draft, "kept", Answer.of("yes"), 0, lead.person()),
                    () -> fillings.save(draft, "notes", Answer.of("By me"), 0, other.person()),
                    () -> fillings.save(draft, "insured", Answer.of("no"), 0, lead.person()),
                    () -> fillings.save(draft, "scale", Answer.of("4"), 0, other.person())));
            for (var answer : answers) {
                assertThat(answer.get()).isInstanceOf(Saved.class);
            }
        }
        var filling = fillings.read(draft);
        assertThat(filling.answers()).hasSize(4);
        assertThat(filling.given("notes").by()).isEqualTo(other.name());
        assertThat(filling.given("kept").by()).isEqualTo(lead.name());
    }

    @Test
    void anAnswerThatHasNotSeenTheOthersDoesNotReplaceIt() {
        fillings.addAuthor(draft, other.person());
        fillings.save(draft, "notes", Answer.of("By the other"), 0, other.person());

        var outcome = fillings.save(draft, "notes", Answer.of("By me"), 0, lead.person());

        assertThat(outcome).isInstanceOf(Stale.class);
        var stale = (Stale) outcome;
        assertThat(stale.refused().message()).contains(other.name(), "09:30", "By the other");
        assertThat(fillings.read(draft).words("notes")).contains("By the other");
        assertThat(fillings.save(
                        draft, "notes", Answer.of("By me"), stale.theirs().revision(), lead.person()))
                .isInstanceOf(Saved.class);
        assertThat(fillings.read(draft).words("notes")).contains("By me");
    }

    @Test
    void aRepeatedSaveChangesNothing() {
        var first = fillings.save(draft, "notes", Answer.of("Once"), 0, lead.person());
        var again = fillings.save(draft, "notes", Answer.of("Once"), 0, lead.person());

        assertThat(((Saved) first).now().revision()).isEqualTo(1);
        assertThat(((Saved) again).now().revision()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insured/sum | five million | in digits",
                "insured/sum | 1.005 | pounds and pence",
                "insured/end | 2026-13-45 | no day of the calendar",
                "insured/end | next year | no day of the calendar",
                "seen | 2026-11-23 | no day with a time",
                "seen | 2026-11-25T10:00 | still to come",
                "kept | perhaps | from the list",
                "which | c | from the list",
                "scale | 6 | from the list",
                "many | 41 | 40 or less",
                "many | -1 | 0 or more",
                "many | a dozen | in digits",
                "papers | certificate.pdf | Add the file again",
                "people | Row 1 | entries",
            })
    void whatIsNoAnswerOfItsKindIsRefusedInWords(String path, String value, String says) {
        saved("insured", "yes");

        assertThat(save(path, Answer.of(value)))
                .isInstanceOfSatisfying(
                        SaveOutcome.Not.class,
                        not -> assertThat(not.refused().message()).contains(says));
        assertThat(fillings.read(draft).given(path)).isEqualTo(Given.NOTHING);
    }

    @Test
    void textsHaveAnEndAndAQuestionOfAnotherFormIsNone() {
        assertThat(save("notes", Answer.of("x".repeat(10_000)))).isInstanceOf(Saved.class);
        assertThat(save("notes", Answer.of("x".repeat(10_001)))).isInstanceOf(SaveOutcome.Not.class);
        assertThat(save("line", Answer.of("x".repeat(501)))).isInstanceOf(SaveOutcome.Not.class);
        assertThat(save("kept", Answer.of("yes").with("x".repeat(10_001)))).isInstanceOf(SaveOutcome.Not.class);
        assertThat(save("nowhere", Answer.of("yes"))).isInstanceOf(SaveOutcome.Not.class);
        assertThat(save("people/r1", Answer.of("yes"))).isInstanceOf(SaveOutcome.Not.class);
        assertThat(save("ticks", Answer.of("a", "none"))).isInstanceOf(SaveOutcome.Not.class);
        assertThat(save("which", Answer.of("a", "b"))).isInstanceOf(SaveOutcome.Not.class);
    }

    @Test
    void anExpiryBeforeTheStartIsRefusedFromBothSides() {
        saved("insured", "yes");
        saved("insured/start", "2026-09-01");
        assertThat(save("insured/end", Answer.of("2026-08-31")))
                .isInstanceOfSatisfying(
                        SaveOutcome.Not.class,
                        not -> assertThat(not.refused().message()).contains("before the day"));
        saved("insured/end", "2027-08-31");
        assertThat(save("insured/start", Answer.of("2027-09-01")))
                .isInstanceOfSatisfying(
                        SaveOutcome.Not.class,
                        not -> assertThat(not.refused().message()).contains("after the day"));
    }

    @Test
    @Tag("AUP-01")
    void nothingIsSubmittedWhileAnythingRequiredIsBlankAndEachIsNamed() {
        saved("kept", "yes");
        saved("insured", "yes");

        var outcome = (Incomplete) fillings.submit(draft, lead.person());

        assertThat(outcome.missing())
                .extracting(MissingAnswer::path)
                .containsExactly("insured/end", "insured/sum", "notes", "many");
        assertThat(outcome.refused().message()).contains("One: Until", "One: How much", "Two: Notes");
        everything();
        assertThat(fillings.submit(draft, lead.person())).isInstanceOf(Submitted.class);
    }

    @Test
    @Tag("AUP-02")
    void someAnswersForceACommentAndSomeForceNamedData() {
        everything();
        saved("kept", "no");
        assertThat(fillings.missing(draft))
                .containsExactly(new MissingAnswer("kept", "One", "Is a register kept", "Say more in the comment"));
        save("kept", Answer.of("no").with("The book was lost."));
        assertThat(fillings.missing(draft)).isEmpty();

        saved("insured/sum");
        assertThat(fillings.missing(draft)).extracting(MissingAnswer::path).containsExactly("insured/sum");
    }

    @Test
    void whatNoAnswerAsksForDoesNotCountAndIsNotLost() {
        everything();
        saved("insured", "no");

        var filling = fillings.read(draft);
        assertThat(filling.outline()).extracting(Asked::path).doesNotContain("insured/sum");
        assertThat(fillings.progress(draft).words()).isEqualTo("4 of 4 answered");

        saved("insured", "yes");
        assertThat(fillings.read(draft).words("insured/sum")).contains("£5,000,000");
    }

    @Test
    void progressSaysHowMuchIsAnsweredInEachSection() {
        saved("kept", "yes");
        saved("insured", "yes");
        saved("insured/sum", "5000000");

        var progress = fillings.progress(draft);

        assertThat(progress.words()).isEqualTo("3 of 6 answered");
        assertThat(progress.parts())
                .extracting(Progress.Part::words)
                .containsExactly(
                        "3 of 4 answered",
                        "0 of 2 answered",
                        "Nothing has to be answered here",
                        "Nothing has to be answered here");
    }

    @Test
    void theSectionAboutAPlacementMustBeAnsweredOnlyWhereOneIsNamed() {
        everything();
        assertThat(fillings.missing(draft)).isEmpty();

        draft = fillings.start(
                "small", Optional.of(school), UUID.randomUUID(), lead.person(), Optional.empty(), Set.of("placement"));
        everything();
        assertThat(fillings.missing(draft)).extracting(MissingAnswer::path).containsExactly("agree");
    }

    @Test
    void aGroupIsRepeatedAndEachOfItsRowsAsks() {
        everything();
        saved("people", "r1", "r2");
        saved("people/r1/name", "Ada Sample");
        saved("people/r2/role", "Tutor");

        assertThat(fillings.missing(draft)).extracting(MissingAnswer::path).containsExactly("people/r2/name");
        saved("people", "r1");
        assertThat(fillings.missing(draft)).isEmpty();
        assertThat(fillings.read(draft).words("people")).contains("1 entry");
    }

    @Test
    void aSignatureCountsOnceItIsConfirmed() {
        saved("signed", "Ada Sample");
        assertThat(fillings.read(draft).answer("signed").values()).doesNotContain(Answer.CONFIRMED);
        saved("signed", "Ada Sample", Answer.CONFIRMED);
        assertThat(fillings.read(draft).words("signed")).contains("Ada Sample");
    }

    @Test
    void submittedAnswersAreFrozenAndASecondSubmissionSaysWhoWasFirst() {
        fillings.addAuthor(draft, other.person());
        everything();
        fillings.submit(draft, lead.person());

        assertThat(save("notes", Answer.of("Changed")))
                .isInstanceOfSatisfying(
                        SaveOutcome.Not.class,
                        not -> assertThat(not.refused().message()).contains("already submitted by " + lead.name()));
        assertThat(fillings.submit(draft, other.person()))
                .isInstanceOfSatisfying(
                        SubmitOutcome.Not.class,
                        not -> assertThat(not.refused().message())
                                .contains("already submitted by " + lead.name() + " at 09:30 on Mon 23 Nov"));
        assertThat(fillings.read(draft).words("notes")).contains("Calm and tidy.");
    }

    @Test
    void ofTwoWhoSubmitAtOnceExactlyOneDoes() throws Exception {
        fillings.addAuthor(draft, other.person());
        everything();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = hands.invokeAll(
                    List.of(() -> fillings.submit(draft, lead.person()), () -> fillings.submit(draft, other.person())));
            var submitted = 0;
            for (var outcome : outcomes) {
                submitted += outcome.get() instanceof Submitted ? 1 : 0;
            }
            assertThat(submitted).isEqualTo(1);
        }
    }

    @Test
    void theLastAnswersStandBesideTheNewOnesAndNeverAsAnswers() {
        everything();
        fillings.submit(draft, lead.person());

        var second = start("small", Optional.of(draft));

        var filling = fillings.read(second);
        assertThat(filling.answers()).isEmpty();
        assertThat(filling.progress().answered()).isZero();
        assertThat(filling.last().orElseThrow().words("notes")).contains("Calm and tidy.");
        assertThat(filling.last().orElseThrow().words("line")).isEmpty();
    }

    @Test
    void theRoundsOfOneSubjectAreListedTheNewestFirstAndDraftsAreNot() {
        var subject = fillings.read(draft).subject();
        everything();
        fillings.submit(draft, lead.person());
        var first = draft;
        clock.move(Duration.ofDays(1));
        draft = fillings.start("small", Optional.of(school), subject, lead.person(), Optional.of(first));
        assertThat(fillings.rounds("small", Optional.of(school), subject)).containsExactly(first);
        everything();
        fillings.submit(draft, lead.person());

        assertThat(fillings.rounds("small", Optional.of(school), subject)).containsExactly(draft, first);
        assertThat(fillings.rounds("small", Optional.empty(), subject)).isEmpty();
        assertThat(fillings.rounds("small", Optional.of(world.school()), subject))
                .isEmpty();
    }

    @Test
    void twoRoundsStandSideBySide() {
        everything();
        fillings.submit(draft, lead.person());
        var first = draft;
        draft = start("small", Optional.of(first));
        saved("kept", "yes");
        saved("notes", "Less tidy.");

        var lines = fillings.compare(first, draft).lines();

        assertThat(lines)
                .filteredOn(line -> line.path().equals("notes"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.then()).contains("Calm and tidy.");
                    assertThat(line.now()).contains("Less tidy.");
                    assertThat(line.isChanged()).isTrue();
                });
        assertThat(lines)
                .filteredOn(line -> line.path().equals("insured/sum"))
                .singleElement()
                .satisfies(line -> assertThat(line.now()).isEmpty());
    }

    @Test
    void answersThatWantSomethingDoneAreFound() {
        everything();
        save("kept", Answer.of("no").with("Lost."));
        saved("insured/end", "2026-11-22");

        assertThat(fillings.findings(draft))
                .extracting(Finding::path, Finding::severity, Finding::answer)
                .containsExactly(
                        tuple("kept", Severity.CRITICAL, "No. Lost."),
                        tuple("insured/end", Severity.MINOR, "Sun 22 Nov 2026"));
        saved("insured/end", "2026-11-23");
        assertThat(fillings.findings(draft)).extracting(Finding::path).containsExactly("kept");
    }

    @Test
    @Tag("AUP-10")
    void anAnswerKeepsTheWordingItWasGivenTo() {
        everything();
        fillings.submit(draft, lead.person());
        var later = new Fillings(reworded(), ownRows, editions, rows, saver, trail, clock);

        var second = later.start("small", Optional.of(school), UUID.randomUUID(), lead.person(), Optional.of(draft));

        assertThat(later.read(draft).form().at("notes").orElseThrow().text()).isEqualTo("Notes");
        assertThat(later.read(second).form().at("notes").orElseThrow().text()).isEqualTo("What did you see");
        assertThat(later.compare(draft, second).lines())
                .filteredOn(line -> line.path().equals("notes"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text()).isEqualTo("What did you see");
                    assertThat(line.otherwiseAsked()).contains("Notes");
                });
    }

    /** The same form in the next release of Waymark. */
    private static FormLibrary reworded() {
        return new FormLibrary(FormLibrary.read(
                Map.of("small.yaml", UnseenForm.SMALL.replace("text: Notes,", "text: What did you see,"))));
    }

    @Test
    @Tag("AUP-10")
    void aSchoolsOwnQuestionIsAskedFromItsDayUntilItEnds() {
        var from = LocalDate.of(2026, 11, 25);
        var add = new NewOwnQuestion(
                "small", "two", "Which shed?", Kind.CHOICE, List.of("Red", "Green"), true, true, from);
        assertThat(own.add(other, school, add)).isEmpty();
        assertThat(texts(start("small", Optional.empty()))).doesNotContain("Which shed?");

        clock.set(from, 9, 0);
        draft = start("small", Optional.empty());
        var asked = fillings.read(draft).form().sections().get(1).questions().getLast();
        assertThat(asked.text()).isEqualTo("Which shed?");
        saved(asked.id(), "o2");
        assertThat(fillings.read(draft).words(asked.id())).contains("Green");

        var question = own.of(other, school).getFirst();
        assertThat(own.end(other, question.id(), from.plusDays(1))).isEmpty();
        assertThat(texts(start("small", Optional.empty()))).contains("Which shed?");
        clock.set(from.plusDays(1), 9, 0);
        assertThat(texts(start("small", Optional.empty()))).doesNotContain("Which shed?");
        assertThat(fillings.read(draft).words(asked.id())).contains("Green");
    }

    @Test
    void ownQuestionsAreTheSchoolsAlone() {
        var add = new NewOwnQuestion(
                "small", "two", "Is there a shed?", Kind.YES_NO, List.of(), false, false, MovableClock.MONDAY);
        var stranger = world.at(world.school(), Role.HEAD);
        assertThat(own.add(stranger, school, add)).isPresent();
        own.add(other, school, add);
        assertThat(own.of(stranger, school)).isEmpty();
        assertThat(own.end(stranger, own.of(other, school).getFirst().id(), MovableClock.MONDAY))
                .isPresent();
        assertThat(texts(fillings.start(
                        "small", Optional.of(world.school()), UUID.randomUUID(), lead.person(), Optional.empty())))
                .doesNotContain("Is there a shed?");
        assertThat(own.add(
                        other,
                        school,
                        new NewOwnQuestion(
                                "small",
                                "two",
                                "Which?",
                                Kind.CHOICE,
                                List.of("One"),
                                true,
                                false,
                                MovableClock.MONDAY)))
                .isPresent();
        assertThat(own.add(
                        other,
                        school,
                        new NewOwnQuestion(
                                "small",
                                "two",
                                "Then?",
                                Kind.TEXT,
                                List.of(),
                                true,
                                false,
                                MovableClock.MONDAY.minusDays(1))))
                .isPresent();
    }

    private List<String> texts(FillingId filling) {
        return fillings.read(filling).outline().stream()
                .map(it -> it.question().text())
                .toList();
    }

    @Test
    void aFormThatWaymarkHasNeverSeenIsFilledAndSubmittedWithoutAnyCode() {
        draft = start("unseen", Optional.empty());
        assertThat(fillings.progress(draft).asked()).isEqualTo(150);
        assertThat(fillings.read(draft).form().sections()).hasSize(20);
        for (var question = 0; question < 150; question++) {
            saved("q" + question, "yes");
        }
        assertThat(fillings.missing(draft)).hasSize(15);
        for (var question = 0; question < 150; question += 10) {
            saved("q" + question + "/why", "two");
            saved("q" + question + "/why/more", "no");
            saved("q" + question + "/why/more/last", "Because.");
        }
        assertThat(fillings.submit(draft, lead.person())).isInstanceOf(Submitted.class);
    }

    @Test
    void fortyQuestionsOrAHundredAndFiftyAskTheDatabaseTheSameNumberOfTimes() {
        var small = queries("forty", 40);
        var large = queries("unseen", 150);

        assertThat(large).isEqualTo(small);
        assertThat(small.getFirst()).as("reading with the last round").isLessThanOrEqualTo(2);
        assertThat(small.get(1)).as("saving").isLessThanOrEqualTo(7);
    }

    private List<Long> queries(String form, int questions) {
        draft = start(form, Optional.empty());
        for (var question = 0; question < questions; question++) {
            saved("q" + question, "no");
        }
        fillings.submit(draft, lead.person());
        var before = draft;
        draft = start(form, Optional.of(before));
        for (var question = 0; question < questions; question++) {
            saved("q" + question, "no");
        }
        return List.of(
                Asking.asked(() -> fillings.read(draft)),
                Asking.asked(() -> fillings.save(
                        draft,
                        "q1",
                        Answer.of("yes"),
                        fillings.read(draft).given("q1").revision(),
                        lead.person())),
                Asking.asked(() -> fillings.progress(draft)),
                Asking.asked(() -> fillings.findings(draft)),
                Asking.asked(() -> fillings.compare(before, draft)));
    }
}
