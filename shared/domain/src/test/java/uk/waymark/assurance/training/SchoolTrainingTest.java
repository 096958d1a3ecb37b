package uk.waymark.assurance.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;

class SchoolTrainingTest extends DomainTest {
    @Inject
    SchoolTraining training;

    @Inject
    ReviewDue reviews;

    @Inject
    Due due;

    @Inject
    Commissions commissions;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private Actor lead;

    @BeforeEach
    void aSchoolThatUsesAProvider() {
        clock.set(MovableClock.MONDAY, 9, 0);
        school = world.school();
        commissions.open(school, world.provider(), Optional.empty());
        lead = world.at(school, Role.AP_LEAD);
    }

    private static Training taken(boolean apLead, Set<TrainingTopic> topics) {
        return new Training(
                Id.next(),
                "Robin Example",
                "Teacher",
                apLead,
                topics,
                "Working with complex needs",
                "Test Training Trust",
                LocalDate.of(2026, 10, 5));
    }

    @Test
    @Tag("TRG-01")
    @Tag("TRG-02")
    @Tag("TRG-05")
    void whatTheRecordLacksIsSaid() {
        assertThat(training.missing(lead, school)).hasSize(6).first().asString().contains("AP lead");
        var first = taken(
                true,
                Set.of(
                        TrainingTopic.COMPLEX_NEEDS,
                        TrainingTopic.CURRICULUM,
                        TrainingTopic.COMMUNICATION,
                        TrainingTopic.BEHAVIOUR));
        training.record(lead, school, first);
        training.record(lead, school, first);

        assertThat(training.missing(lead, school))
                .containsExactly("Nobody was trained in this for a year: Safeguarding in alternative provision.");
        assertThat(training.of(lead, school, 10, 0))
                .singleElement()
                .satisfies(line -> assertThat(line.training()).isEqualTo(first));
    }

    @Test
    @Tag("TRG-04")
    void theEffectIsNotedAgainstOutcomesOfPupils() {
        var first = taken(false, Set.of(TrainingTopic.BEHAVIOUR));
        training.record(lead, school, first);

        assertThat(training.noteEffect(lead, first.id(), Id.next(), " ", ""))
                .map(Refused::code)
                .contains("EFFECT");
        assertThat(training.noteEffect(
                        lead, first.id(), Id.next(), "Calmer starts", "Attendance of the group rose by 4"))
                .isEmpty();

        assertThat(training.of(lead, school, 1, 0).getFirst().effects())
                .singleElement()
                .satisfies(it -> assertThat(it.outcome()).contains("rose by 4"));
    }

    private List<DueItem> open() {
        reviews.raise(Session.today(clock));
        return due.board(lead).all().stream()
                .filter(item -> item.about().contains("training needs"))
                .toList();
    }

    @Test
    @Tag("TRG-03")
    @Tag("DL-50")
    void theYearlyLookIsDueByItselfAndAgainAYearLater() {
        assertThat(open()).extracting(DueItem::dueOn).containsExactly(LocalDate.of(2027, 7, 31));

        assertThat(training.review(lead, school, Id.next(), MovableClock.MONDAY, "More about speech and language"))
                .isEmpty();

        assertThat(open()).extracting(DueItem::dueOn).containsExactly(MovableClock.MONDAY.plusYears(1));
        assertThat(training.reviews(lead, school)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedAndStrangersDoNothing() {
        assertThat(training.record(lead, school, taken(false, Set.of())))
                .map(Refused::code)
                .contains("TOPICS");
        assertThat(training.review(lead, school, Id.next(), MovableClock.MONDAY.plusDays(1), "None"))
                .map(Refused::code)
                .contains("DAY");
        var mine = taken(false, Set.of(TrainingTopic.OTHER));
        training.record(lead, school, mine);
        assertThat(List.of(world.at(school, Role.OFFICE), world.at(world.school(), Role.AP_LEAD)))
                .allSatisfy(other -> {
                    assertThat(training.of(other, school, 10, 0)).isEmpty();
                    assertThat(training.missing(other, school)).isEmpty();
                    assertThat(training.record(other, school, mine)).isPresent();
                    assertThat(training.noteEffect(other, mine.id(), Id.next(), "x", "y"))
                            .isPresent();
                });
    }
}
