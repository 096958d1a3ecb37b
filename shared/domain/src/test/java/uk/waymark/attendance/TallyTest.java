package uk.waymark.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static Tally of(long attended, long missed, long notPossible) {
        return new Tally(
                Map.of(
                        CodeClass.APPROVED_ACTIVITY, attended,
                        CodeClass.UNAUTHORISED, missed,
                        CodeClass.NOT_POSSIBLE, notPossible),
                0);
    }

    @Test
    @Tag("ATT-21")
    void theRateIsAttendedOfPossible() {
        assertThat(of(19, 1, 50).rate().orElseThrow()).isCloseTo(95.0, within(0.001));
    }

    @Test
    void nothingPossibleIsNoRateAtAll() {
        assertThat(of(0, 0, 7).rate()).isEmpty();
    }

    @Test
    @Tag("ATT-21")
    void persistentIsATenthOfThePupilsOwnSessionsAndSevereIsHalf() {
        assertThat(of(90, 10, 0).isPersistent()).isTrue();
        assertThat(of(91, 9, 100).isPersistent()).isFalse();
        assertThat(of(50, 50, 0).isSevere()).isTrue();
        assertThat(of(51, 49, 0).isSevere()).isFalse();
    }
}
