package uk.waymark.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.documents.Stored;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Workers;

/** Nine conditions, each on record before the head can approve; reviews with views; the authority told. */
class ConditionsTest extends ArrangementTest {
    @Inject
    Due due;

    @Inject
    Workers workers;

    @Inject
    ArrangementDue raiser;

    @Inject
    ArrangementPapers papers;

    private List<String> kinds() {
        return due.board(lead).all().stream()
                .map(DueItem::kind)
                .map(it -> it.name())
                .toList();
    }

    private NewReview review(String pupilView, String parentView, Optional<LocalDate> next) {
        return new NewReview(
                Id.next(),
                MONDAY.plusWeeks(1),
                pupilView,
                parentView,
                "Two more weeks",
                Arrangement.Review.Outcome.GOES_ON,
                next);
    }

    private Optional<String> decide(PupilId whose, java.util.UUID id) {
        return proposals
                .decide(head, whose, id, true, "In the pupil's interest")
                .map(Refused::code);
    }

    @Test
    @Tag("ADJ-06")
    @Tag("ADJ-07")
    @Tag("ADJ-08")
    @Tag("ADJ-09")
    void theHeadApprovesOnlyWithEveryConditionOnRecord() {
        var id = proposed(pupil, Set.of(TUESDAY_AFTERNOON));
        var refused = proposals.decide(head, pupil, id, true, "Yes").orElseThrow();
        assertThat(refused.code()).isEqualTo("CONDITIONS");
        assertThat(refused.message())
                .contains("when the parent agreed", "when it is reviewed first", "plan of support", "day of full time");

        for (var kind :
                List.of(EntryKind.PARENT_AGREEMENT, EntryKind.REVIEWS, EntryKind.SUPPORT_PLAN, EntryKind.TARGET)) {
            assertThat(approve(id)).contains("CONDITIONS");
            assertThat(record(pupil, id, kind)).isEmpty();
        }

        assertThat(shown(id).missing()).isEmpty();
        assertThat(approve(id)).isEmpty();
        assertThat(record(pupil, id, EntryKind.SUPPORT_PLAN)).contains("DECIDED");
    }

    @Test
    @Tag("ADJ-06")
    void onlySomebodyWhoHoldsResponsibilityNowCanHaveAgreed() {
        var id = proposed(pupil, Set.of(TUESDAY_AFTERNOON));
        var stranger = new NewEntry(
                Id.next(),
                EntryKind.PARENT_AGREEMENT,
                MONDAY,
                "Somebody Else",
                How.CALL,
                "Agreed",
                Optional.empty(),
                Optional.empty());
        assertThat(arrangements.record(lead, pupil, id, stranger).map(Refused::code))
                .contains("PARENT");
        assertThat(arrangements.parents(lead, pupil)).containsExactly("Pat Parent");

        assertThat(contacts.stand(lead, parent, Standing.NOT_RESPONSIBLE, MONDAY, "An order of this morning"))
                .isEmpty();
        var other = parentOf(pupil);
        assertThat(contacts.change(
                        lead,
                        other,
                        1,
                        new uk.waymark.families.ContactDetails(
                                "Perry Parent", "Father", 2, "01632 960112", "", "", "", "", false, "en", "")))
                .isEmpty();
        assertThat(record(pupil, id, EntryKind.PARENT_AGREEMENT)).contains("PARENT");
    }

    @Test
    @Tag("ADJ-09")
    void aTargetOrAReviewLiesOnASchoolDayWithin() {
        var id = proposed(pupil, Set.of(TUESDAY_AFTERNOON));

        assertThat(arrangements
                        .record(lead, pupil, id, entry(EntryKind.TARGET, Optional.empty()))
                        .map(Refused::code))
                .contains("DAY");
        assertThat(arrangements
                        .record(lead, pupil, id, entry(EntryKind.TARGET, Optional.of(LAST.plusWeeks(1))))
                        .map(Refused::code))
                .contains("DATES");
        assertThat(arrangements
                        .record(lead, pupil, id, entry(EntryKind.REVIEWS, Optional.of(MONDAY.plusDays(5))))
                        .map(Refused::code))
                .contains("HOLIDAY");
    }

    @Test
    @Tag("ADJ-11")
    @Tag("ADJ-12")
    @Tag("ADJ-13")
    @Tag("NOT-15")
    @Tag("BEH-05")
    void aPupilWithAPlanASocialWorkerOrInCareAsksForMore() {
        var child = world.pupilWith(school, "E", "Y");
        parentOf(child);
        assertThat(workers.add(
                        lead, child, Duty.SOCIAL_WORKER, "Sam", Optional.empty(), Optional.of("sam@council.example")))
                .isEmpty();
        var worker = workers.of(lead, child).getFirst();
        assertThat(workers.verify(lead, child, worker.id())).isEmpty();
        var id = proposed(child, Set.of(TUESDAY_AFTERNOON));
        conditions(child, id);

        var missing = arrangements.of(lead, child).getFirst().missing().stream()
                .map(Condition::kind)
                .toList();
        assertThat(missing)
                .containsExactly(
                        EntryKind.AUTHORITY_TALK,
                        EntryKind.SOCIAL_WORKER,
                        EntryKind.VIRTUAL_SCHOOL,
                        EntryKind.PROVISION);
        for (var kind : missing) {
            assertThat(decide(child, id)).contains("CONDITIONS");
            assertThat(record(child, id, kind)).isEmpty();
        }
        assertThat(decide(child, id)).isEmpty();
        assertThat(mailsTo("sam@council.example"))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("part-time timetable", "please ring")
                        .doesNotContain("Wren"));
    }

    @Test
    @Tag("NOT-16")
    @Tag("ADJ-13")
    void theVirtualSchoolIsAskedBeforeTheHeadDecidesAboutAChildInCareAndHearsWhatCameOfIt() {
        var child = world.pupilWith(school, "K", "Y");
        parentOf(child);
        var address = "virtual" + System.nanoTime() + "@council.example";
        var id = proposed(child, Set.of(TUESDAY_AFTERNOON));
        conditions(child, id);
        assertThat(missing(child))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.words()).contains("Nobody of the virtual school is on the pupil's list"));
        assertThat(proposals.decide(head, child, id, false, "Not before the virtual school is heard"))
                .isEmpty();

        assertThat(workers.add(lead, child, Duty.VIRTUAL_SCHOOL, "Vic Head", Optional.empty(), Optional.of(address)))
                .isEmpty();
        assertThat(workers.verify(
                        lead, child, workers.of(lead, child).getFirst().id()))
                .isEmpty();
        var again = proposed(child, Set.of(TUESDAY_AFTERNOON));
        assertThat(mailsTo(address))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("is proposed", "Before anything is decided", "please ring")
                        .doesNotContain("Wren", "Testling"));
        conditions(child, again);
        assertThat(decide(child, again)).contains("CONDITIONS");
        assertThat(record(child, again, EntryKind.VIRTUAL_SCHOOL)).isEmpty();
        assertThat(decide(child, again)).isEmpty();
        assertThat(mailsTo(address))
                .hasSize(2)
                .last()
                .satisfies(body -> assertThat(body).contains("has been agreed"));
    }

    @Test
    @Tag("NOT-16")
    void nobodyAsksTheVirtualSchoolAboutAChildWhoIsNotInCare() {
        var address = "virtual" + System.nanoTime() + "@council.example";
        workers.add(lead, pupil, Duty.VIRTUAL_SCHOOL, "Vic Head", Optional.empty(), Optional.of(address));
        workers.verify(lead, pupil, workers.of(lead, pupil).getFirst().id());

        agreed(Set.of(TUESDAY_AFTERNOON));

        assertThat(mailsTo(address)).isEmpty();
    }

    private List<Condition> missing(PupilId whose) {
        return arrangements.of(lead, whose).getFirst().missing();
    }

    private static List<String> mailsTo(String address) {
        try (var connection = TestDatabase.get().owner().connect();
                var query =
                        connection.prepareStatement("SELECT body FROM notice_delivery WHERE address = ? ORDER BY id")) {
            query.setString(1, address);
            try (var rows = query.executeQuery()) {
                var all = new java.util.ArrayList<String>();
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
                return all;
            }
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    @Tag("ADJ-07")
    @Tag("DL-51")
    void aReviewHasBothViewsAndTheNextIsOnTheClock() {
        var id = agreed(Set.of(TUESDAY_AFTERNOON));
        assertThat(kinds()).contains(ArrangementKinds.REVIEW, ArrangementKinds.END, ArrangementKinds.REPORT);
        assertThat(arrangements
                        .review(lead, pupil, id, review("Fine", "Fine", Optional.empty()))
                        .map(Refused::code))
                .contains("DATES");
        clock.set(MONDAY.plusWeeks(1), 12, 0);
        assertThat(arrangements
                        .review(lead, pupil, id, review("", "Fine", Optional.empty()))
                        .map(Refused::code))
                .contains("VIEWS");
        var held = review("Likes the mornings", "Sleeps better", Optional.of(MONDAY.plusWeeks(2)));

        assertThat(arrangements.review(lead, pupil, id, held)).isEmpty();
        assertThat(arrangements.review(lead, pupil, id, held)).isEmpty();

        assertThat(shown(id).reviews()).hasSize(1);
        assertThat(shown(id).nextReview()).contains(MONDAY.plusWeeks(2));
        assertThat(due.board(lead).all().stream()
                        .filter(it -> it.kind().name().equals(ArrangementKinds.REVIEW))
                        .map(DueItem::dueOn))
                .containsExactly(MONDAY.plusWeeks(2));
    }

    @Test
    @Tag("ADJ-15")
    void theAuthorityIsToldByItsProcedureAndItIsOnTheClockUntilThen() {
        var id = proposed(pupil, Set.of(TUESDAY_AFTERNOON));
        assertThat(record(pupil, id, EntryKind.AUTHORITY_REPORT)).contains("DECIDE_FIRST");
        conditions(pupil, id);
        assertThat(approve(id)).isEmpty();
        assertThat(kinds()).contains(ArrangementKinds.REPORT);

        assertThat(record(pupil, id, EntryKind.AUTHORITY_REPORT)).isEmpty();

        raiser.raise(MONDAY);
        assertThat(kinds()).doesNotContain(ArrangementKinds.REPORT);
        assertThat(shown(id).entries(EntryKind.AUTHORITY_REPORT)).hasSize(1);
    }

    @Test
    void nothingIsDueOnceItHasEndedEarly() {
        var id = agreed(Set.of(TUESDAY_AFTERNOON));

        assertThat(arrangements.end(head, pupil, id, TUESDAY, "Well again")).isEmpty();

        clock.set(TUESDAY.plusDays(1), 6, 0);
        raiser.raise(TUESDAY.plusDays(1));
        assertThat(kinds()).doesNotContain(ArrangementKinds.REVIEW, ArrangementKinds.END);
    }

    @Test
    void aScanIsGivenOutOnlyAtThePupilsOwnSchool() {
        var id = proposed(pupil, Set.of(TUESDAY_AFTERNOON));
        var stored = papers.keep(lead, pupil, "agreed.txt", "Agreed.".getBytes(StandardCharsets.UTF_8));
        assertThat(stored).isInstanceOf(Stored.As.class);
        var document = ((Stored.As) stored).id();
        assertThat(papers.open(lead, pupil, document)).isEmpty();
        assertThat(arrangements.record(
                        lead,
                        pupil,
                        id,
                        new NewEntry(
                                Id.next(),
                                EntryKind.PARENT_AGREEMENT,
                                MONDAY,
                                "Pat Parent",
                                How.IN_WRITING,
                                "Signed",
                                Optional.empty(),
                                Optional.of(document))))
                .isEmpty();

        assertThat(papers.open(lead, pupil, document)).isPresent();
        assertThat(papers.open(teacher, pupil, document)).isEmpty();
        assertThat(papers.open(world.at(world.school(), Role.HEAD), pupil, document))
                .isEmpty();
        assertThat(papers.open(world.at(provider, Role.TUTOR), pupil, document)).isEmpty();
        assertThat(papers.keep(teacher, pupil, "a.txt", new byte[] {65})).isInstanceOf(Stored.Not.class);
    }
}
