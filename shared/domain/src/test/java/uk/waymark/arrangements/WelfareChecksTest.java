package uk.waymark.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.ids.Id;
import uk.waymark.obligations.Due;

/** On a day on which the pupil is nowhere on site, somebody sees or calls the pupil. */
class WelfareChecksTest extends ArrangementTest {
    @Inject
    WelfareChecks checks;

    @Inject
    ArrangementDue raiser;

    @Inject
    Due due;

    private boolean isDue(Actor actor) {
        return due.board(actor).all().stream().anyMatch(it -> it.kind().name().equals(ArrangementKinds.CHECK));
    }

    private Optional<String> check(Actor actor, UUID id, LocalDate on, String words) {
        return checks.record(actor, pupil, id, new NewCheck(Id.next(), on, How.CALL, "Ms Example", true, words))
                .map(Refused::code);
    }

    @Test
    @Tag("ADJ-10")
    void aDayWithoutTimeOnSiteHasToSayWhoChecks() {
        var id = proposed(pupil, WHOLE_TUESDAY);
        conditions(pupil, id);

        assertThat(proposals.decide(head, pupil, id, true, "Yes").orElseThrow().message())
                .contains("Nowhere on site on Tuesday");
        assertThat(record(pupil, id, EntryKind.ON_SITE)).isEmpty();
        assertThat(approve(id)).isEmpty();
    }

    @Test
    @Tag("ADJ-10")
    @Tag("DL-52")
    void theCheckIsDueOnThatDayAndMetByTheRecord() {
        var id = agreed(WHOLE_TUESDAY);
        var officer = world.at(school, Role.ATTENDANCE_OFFICER);
        raiser.raise(MONDAY);
        assertThat(isDue(officer)).isFalse();
        assertThat(arrangements.overview(lead).checks()).isEmpty();
        clock.set(TUESDAY, 9, 0);
        raiser.raise(TUESDAY);
        raiser.raise(TUESDAY);
        assertThat(isDue(officer)).isTrue();
        assertThat(arrangements.overview(officer).checks()).hasSize(1);

        assertThat(check(officer, id, TUESDAY, " ")).contains("WORDS");
        assertThat(check(officer, id, TUESDAY.plusDays(1), "Fine")).contains("DATES");
        assertThat(check(teacher, id, TUESDAY, "Fine")).contains("NOT_FOUND");
        assertThat(check(world.at(world.school(), Role.HEAD), id, TUESDAY, "Fine"))
                .contains("NOT_FOUND");
        assertThat(check(officer, id, TUESDAY, "Reading on the sofa, in good spirits"))
                .isEmpty();

        assertThat(isDue(officer)).isFalse();
        assertThat(shown(id).checkOn(TUESDAY).orElseThrow().sawPupil()).isTrue();
        raiser.raise(TUESDAY);
        assertThat(isDue(officer)).isFalse();
    }

    @Test
    void aHalfDayAwayAsksForNoCheck() {
        agreed(Set.of(TUESDAY_AFTERNOON));
        clock.set(TUESDAY, 9, 0);
        raiser.raise(TUESDAY);

        assertThat(isDue(lead)).isFalse();
    }

    @Test
    void theSameCheckSentTwiceCountsOnce() {
        var id = agreed(WHOLE_TUESDAY);
        clock.set(TUESDAY, 9, 0);
        var check = new NewCheck(Id.next(), TUESDAY, How.HOME_VISIT, "Ms Example", false, "Nobody opened");

        assertThat(checks.record(lead, pupil, id, check)).isEmpty();
        assertThat(checks.record(lead, pupil, id, check)).isEmpty();

        assertThat(shown(id).checks()).hasSize(1);
    }
}
