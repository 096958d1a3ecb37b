package uk.waymark.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.calendar.Half;
import uk.waymark.placements.PlacementKind;
import uk.waymark.timetable.State;

class ProposalTest {
    private static Optional<CurrentMark> said(Fact fact, @Nullable AbsenceReason why) {
        return Optional.of(new CurrentMark(
                fact,
                fact == Fact.LATE ? Optional.of(12) : Optional.empty(),
                Optional.ofNullable(why),
                Optional.empty(),
                Instant.EPOCH,
                "Tutor"));
    }

    private static Optional<String> code(PlacementKind kind, Fact fact) {
        return code(kind, fact, null);
    }

    private static Optional<String> code(PlacementKind kind, Fact fact, @Nullable AbsenceReason why) {
        return Proposal.of(new Proposal.Known(kind, Half.AM, State.EXPECTED, said(fact, why), 30))
                .code();
    }

    @Test
    @Tag("ATT-08")
    @Tag("ATT-09")
    void attendedSaysHowThePlacementIsArranged() {
        assertThat(code(PlacementKind.SCHOOL_ARRANGED, Fact.PRESENT)).contains("B");
        assertThat(code(PlacementKind.AUTHORITY_ARRANGED, Fact.PRESENT)).contains("K");
        assertThat(code(PlacementKind.WORK_PLACEMENT, Fact.PRESENT)).contains("W");
    }

    @Test
    @Tag("ONS-07")
    void onTheSchoolsOwnPremisesItIsPresentOrLate() {
        assertThat(code(PlacementKind.ON_SITE, Fact.PRESENT)).contains("/");
        assertThat(code(PlacementKind.ON_SITE, Fact.LATE)).contains("L");
        assertThat(Proposal.of(new Proposal.Known(
                                PlacementKind.ON_SITE, Half.PM, State.EXPECTED, said(Fact.PRESENT, null), 30))
                        .code())
                .contains("\\");
    }

    @ParameterizedTest
    @EnumSource(value = Fact.class)
    @Tag("ATT-10")
    @Tag("DUA-06")
    void aDualRegisteredSessionIsDWhateverHappenedThere(Fact fact) {
        assertThat(code(PlacementKind.DUAL_REGISTERED, fact)).contains("D");
    }

    @Test
    @Tag("ATT-09")
    void anOnlineLessonIsNeverAttendance() {
        assertThat(code(PlacementKind.ONLINE, Fact.PRESENT)).isEmpty();
        for (var kind : PlacementKind.values()) {
            if (kind != PlacementKind.DUAL_REGISTERED) {
                assertThat(code(kind, Fact.REMOTE)).as(kind.words()).isEmpty();
            }
        }
    }

    @Test
    @Tag("ATT-12")
    void anAbsenceIsTheCodeOfItsReason() {
        assertThat(code(PlacementKind.SCHOOL_ARRANGED, Fact.ABSENT, AbsenceReason.ILL))
                .contains("I");
        assertThat(code(PlacementKind.SCHOOL_ARRANGED, Fact.ABSENT, AbsenceReason.APPOINTMENT))
                .contains("M");
        assertThat(code(PlacementKind.SCHOOL_ARRANGED, Fact.ABSENT)).contains("N");
        assertThat(code(PlacementKind.SCHOOL_ARRANGED, Fact.ABSENT, AbsenceReason.TRANSPORT))
                .isEmpty();
    }

    @Test
    @Tag("ATT-13")
    void ofWhomNobodyHasSaidAnythingIsNeverPresent() {
        var nothing = new Proposal.Known(PlacementKind.SCHOOL_ARRANGED, Half.AM, State.EXPECTED, Optional.empty(), 30);

        assertThat(Proposal.of(nothing).code()).contains("N");
    }

    @Test
    @Tag("ATT-11")
    @Tag("ADJ-14")
    void aSessionThatIsNotRequiredIsC2AndASuspendedOneE() {
        var partTime =
                new Proposal.Known(PlacementKind.SCHOOL_ARRANGED, Half.AM, State.NOT_REQUIRED, Optional.empty(), 30);
        var suspended =
                new Proposal.Known(PlacementKind.DUAL_REGISTERED, Half.AM, State.SUSPENDED, Optional.empty(), 30);

        assertThat(Proposal.of(partTime).code()).contains("C2");
        assertThat(Proposal.of(suspended).code()).contains("E");
    }

    @Test
    void aProviderThatIsShutIsTheSchoolsToDecide() {
        assertThat(code(PlacementKind.SCHOOL_ARRANGED, Fact.SITE_CLOSED)).isEmpty();
    }

    @Test
    void lateBeyondWhatTheSchoolHasSetIsTheSchoolsToDecide() {
        var known =
                new Proposal.Known(PlacementKind.SCHOOL_ARRANGED, Half.AM, State.EXPECTED, said(Fact.LATE, null), 10);

        assertThat(Proposal.of(known).code()).isEmpty();
        assertThat(code(PlacementKind.SCHOOL_ARRANGED, Fact.LATE)).contains("B");
    }
}
