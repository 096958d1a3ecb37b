package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import uk.waymark.access.Role;
import uk.waymark.app.Trouble;
import uk.waymark.directions.DirectionServing;
import uk.waymark.directions.DirectionText;
import uk.waymark.directions.Directions;
import uk.waymark.directions.ManagedMoves;
import uk.waymark.directions.NewMove;
import uk.waymark.directions.ServeOutcome;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.Id;
import uk.waymark.ids.MeetingId;
import uk.waymark.meetings.InviteOutcome;
import uk.waymark.meetings.Invitee;
import uk.waymark.meetings.MeetingDecision;
import uk.waymark.meetings.MeetingInvitations;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.NewMeeting;
import uk.waymark.meetings.NewMinutes;
import uk.waymark.placements.PlacementFile;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

/** A direction that was served, with its review planned; one that waits for the governors; and a managed move that is proposed. */
@Singleton
class SampleDirections {
    private final SettingDecisions settings;
    private final Directions directions;
    private final DirectionServing serving;
    private final Meetings meetings;
    private final MeetingInvitations invitations;
    private final ManagedMoves moves;

    SampleDirections(
            SettingDecisions settings,
            Directions directions,
            DirectionServing serving,
            Meetings meetings,
            MeetingInvitations invitations,
            ManagedMoves moves) {
        this.settings = settings;
        this.directions = directions;
        this.serving = serving;
        this.meetings = meetings;
        this.invitations = invitations;
        this.moves = moves;
    }

    void make(SampleCast cast) {
        decide(cast, "school.legal_kind", "ACADEMY", "We are an academy of the trust");
        decide(
                cast,
                "direction.academy-power",
                "Article 7 of the (invented) articles of association",
                "So say our articles");
        served(cast, cast.file(SampleCast.JUNIPER));
        decide(cast, "direction.approver", "GOVERNORS", "The governors decided so in their autumn meeting");
        drafted(cast, cast.file(SampleCast.ROBIN));
        move(cast);
    }

    private void decide(SampleCast cast, String name, String value, String why) {
        well(settings.decide(cast.head(), new Scope.OfSchool(cast.school()), name, value, cast.today(), why));
    }

    /** Approved by the head while that was still the head's, and served on the mother the same day. */
    private void served(SampleCast cast, PlacementFile file) {
        spokenOver(cast, file);
        var id = drafted(cast, file);
        if (!(serving.serve(cast.lead(), id, "") instanceof ServeOutcome.Served)) {
            throw new Trouble("The sample direction was not served");
        }
        review(cast, file);
    }

    /** Written by the AP lead, decided by the head; where the governors decide, it goes on to them. */
    private DirectionId drafted(SampleCast cast, PlacementFile file) {
        var id = DirectionId.next();
        well(directions.save(cast.lead(), id, file.id(), 0, text(cast)));
        well(directions.decide(cast.head(), id, 1, true, "Support in school has been tried in full."));
        return id;
    }

    private static DirectionText text(SampleCast cast) {
        LocalDate from = cast.schoolDayAfter(6);
        LocalDate to = cast.calendar().schoolDaysAfter(from, 29);
        return new DirectionText(
                from,
                to,
                (int) cast.calendar().schoolDaysBetween(from, to),
                "The manager, at the main door",
                "Monday to Friday, 09:15 to 12:00 and 12:45 to 14:45",
                "12:00 to 12:45, with lunch",
                Optional.empty(),
                "Mentoring since September, a behaviour plan with home, six weeks in The Lodge; each helped for a time.",
                "Lessons are still left in anger several times a week, and learning is lost.",
                "Stays in nine lessons of ten; asks for a break instead of leaving.",
                true,
                Optional.of("Comes to the school's concert with a parent; the others concerned are told beforehand."),
                "English, mathematics, science and a vocational taster, in step with the classes at school.",
                "Back in all lessons after six weeks; a first morning with the head of year.",
                3);
    }

    private void spokenOver(SampleCast cast, PlacementFile file) {
        var id = MeetingId.next();
        well(meetings.plan(
                cast.lead(),
                id,
                meeting(file, MeetingKind.DIRECTION, cast.schoolDayBefore(4), "Whether a time elsewhere would help")));
        well(meetings.record(
                cast.lead(),
                id,
                new NewMinutes(
                        "June Sampleton, Hana Sample, Alma Sample, the pupil",
                        "",
                        "Home would rather have it begin after the break; the pupil would like to try.",
                        MeetingDecision.OTHER,
                        "The head thinks about a direction of six weeks.",
                        "Alma Sample writes it and sends it home",
                        Optional.empty())));
    }

    private void review(SampleCast cast, PlacementFile file) {
        var id = MeetingId.next();
        well(meetings.plan(
                cast.lead(),
                id,
                meeting(file, MeetingKind.DIRECTION_REVIEW, cast.schoolDayAfter(18), "How the first weeks went")));
        if (invitations.inviteFamily(cast.lead(), id, "") instanceof InviteOutcome.Not(var refused)) {
            throw new Trouble("Sample review: " + refused.message());
        }
        invitations.invite(cast.lead(), id, new Invitee.Provider(), "");
        invitations.invite(cast.lead(), id, new Invitee.Staff(Role.SENCO), "");
    }

    private static NewMeeting meeting(PlacementFile file, MeetingKind kind, LocalDate on, String purpose) {
        return new NewMeeting(
                file.pupil(),
                Optional.of(file.id()),
                kind,
                on,
                LocalTime.of(15, 30),
                45,
                "The small library",
                "Alma Sample",
                purpose);
    }

    private void move(SampleCast cast) {
        well(moves.save(
                cast.lead(),
                cast.pupil("Clover Sampleton"),
                Id.next(),
                0,
                new NewMove(
                        "Eastfold Invented School",
                        "A new start with a smaller year group",
                        cast.schoolDayAfter(12),
                        cast.schoolDayAfter(25),
                        cast.schoolDayAfter(40),
                        "Pat Sampleton",
                        cast.today(),
                        "Would like to be where the cousins are.",
                        "A mentor at both schools; a review after three weeks; back here at any time."),
                Optional.empty(),
                ""));
    }
}
