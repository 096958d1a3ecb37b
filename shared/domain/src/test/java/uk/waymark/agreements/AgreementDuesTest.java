package uk.waymark.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.ids.MeetingId;
import uk.waymark.meetings.MeetingDecision;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.NewMeeting;
import uk.waymark.meetings.NewMinutes;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.signing.SignerRole;

class AgreementDuesTest extends AgreementWorld {
    @Inject
    Due due;

    @Inject
    AgreementDues dues;

    @Inject
    Meetings meetings;

    private List<DueItem> of(Actor actor) {
        return due.board(actor).all().stream()
                .filter(it -> it.kind().name().startsWith("agreement."))
                .toList();
    }

    @Test
    @Tag("SLA-44")
    void theSchoolHasItSignedBeforeTheStartAndTheProviderSignsWhatIsSent() {
        assertThat(of(lead)).singleElement().satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo(START);
            assertThat(it.path()).isEqualTo("placements/" + placement.value() + "/agreement");
            assertThat(it.about()).doesNotContain("Wren");
        });
        assertThat(of(manager)).isEmpty();
        fill();
        finish();
        assertThat(of(manager)).hasSize(1);
        assertThat(desk.sign(manager, line(SignerRole.PROVIDER), manager.name(), true))
                .isEmpty();
        assertThat(of(manager)).isEmpty();
        assertThat(of(lead)).hasSize(1);
        assertThat(desk.sign(lead, line(SignerRole.SCHOOL), lead.name(), true)).isEmpty();
        assertThat(desk.signBeside(lead, line(SignerRole.PARENT), MUM, true)).isEmpty();

        assertThat(of(lead)).isEmpty();
    }

    @Test
    @Tag("SLA-50")
    void theProviderSignsEachVersionAnew() {
        fill();
        finish();
        signAll();
        assertThat(finishing.change(lead, placement, "Fewer days")).isEmpty();
        finish();

        assertThat(of(manager)).hasSize(1);
    }

    @Test
    void theMorningRoundRaisesItOnce() {
        dues.raise(TODAY);
        assertThat(of(lead)).hasSize(1);
        dues.raise(TODAY);
        assertThat(of(lead)).hasSize(1);
    }

    @Test
    void whatEndedIsNoLongerDueAndNobodySignsForIt() {
        fill();
        finish();
        assertThat(placements.end(lead, placement, START, "It did not suit")).isEmpty();

        assertThat(of(lead)).isEmpty();
        assertThat(of(manager)).isEmpty();
        assertThat(code(desk.sign(lead, line(SignerRole.SCHOOL), lead.name(), true)))
                .isEqualTo("CLOSED");
    }

    private List<DueItem> reviews() {
        return due.board(lead).all().stream()
                .filter(it -> it.kind().name().equals(AgreedReviews.REVIEW))
                .toList();
    }

    private void review(LocalDate on) {
        clock.set(on, 15, 0);
        var id = MeetingId.next();
        assertThat(meetings.plan(
                        lead,
                        id,
                        new NewMeeting(
                                pupil,
                                Optional.of(placement),
                                MeetingKind.PLACEMENT_REVIEW,
                                on,
                                LocalTime.of(15, 0),
                                45,
                                "Room 4",
                                "The AP lead",
                                "How it goes")))
                .isEmpty();
        assertThat(meetings.record(
                        lead,
                        id,
                        new NewMinutes(
                                "Everybody",
                                "",
                                "Well",
                                MeetingDecision.CONTINUE,
                                "It goes on.",
                                "None",
                                Optional.empty())))
                .isEmpty();
    }

    @Test
    @Tag("SLA-38")
    void reviewsFallDueByTheAgreementInForceEachCountedFromTheLast() {
        fill();
        write(lead, AgreementField.REVIEW_WEEKS, "4");
        finish();
        assertThat(reviews()).isEmpty();
        signAll();
        assertThat(reviews()).singleElement().satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo(START.plusWeeks(4));
            assertThat(it.path()).isEqualTo("placements/" + placement.value() + "/meetings");
        });

        var held = START.plusWeeks(4).plusDays(1);
        review(held);
        assertThat(reviews())
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(held.plusWeeks(4)));

        assertThat(finishing.change(lead, placement, "Looked at more often")).isEmpty();
        write(lead, AgreementField.REVIEW_WEEKS, "2");
        finish();
        signAll();
        assertThat(reviews())
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(held.plusWeeks(2)));

        assertThat(placements.end(lead, placement, held.plusDays(1), "It did not suit"))
                .isEmpty();
        assertThat(reviews()).isEmpty();
    }
}
