package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.Optional;
import uk.waymark.ids.Id;
import uk.waymark.ids.MeetingId;
import uk.waymark.meetings.Meeting;
import uk.waymark.meetings.MeetingDecision;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.NewMeeting;
import uk.waymark.meetings.NewMinutes;
import uk.waymark.meetings.NewView;
import uk.waymark.meetings.View;

/** The review of a placement as it was held: who was there, what each side thinks, and that it goes on. */
@Singleton
class SampleReviews {
    private final Meetings meetings;

    SampleReviews(Meetings meetings) {
        this.meetings = meetings;
    }

    void make(SampleCast cast) {
        var ash = cast.file(SampleCast.ASH);
        var id = MeetingId.next();
        well(meetings.plan(
                cast.lead(),
                id,
                new NewMeeting(
                        ash.pupil(),
                        Optional.of(ash.id()),
                        MeetingKind.PLACEMENT_REVIEW,
                        cast.schoolDayBefore(6),
                        LocalTime.of(15, 45),
                        45,
                        "The kitchen of the farm",
                        "Alma Sample",
                        "How the first half-term went, and what comes next")));
        well(meetings.giveView(
                cast.lead(),
                id,
                new NewView(
                        Id.next(),
                        View.Side.PUPIL,
                        "Ash",
                        Optional.of(MeetingDecision.CONTINUE),
                        "I want to stay until summer.",
                        Meeting.How.BY_HAND)));
        well(meetings.record(
                cast.lead(),
                id,
                new NewMinutes(
                        "Both parents, one after the other; Mina and Tess Sample; Alma Sample; Ash",
                        "The careers adviser",
                        "Home sees a calmer child; Ash wants to stay until summer.",
                        MeetingDecision.CONTINUE,
                        "The placement goes on as it is; two afternoons at school are tried from January.",
                        "Alma Sample asks the form tutor; Tess Sample comes along",
                        Optional.of(cast.schoolDayAfter(20)))));
    }
}
