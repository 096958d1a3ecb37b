package uk.waymark.meetings;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.settings.Settings;

/** What is due about meetings: the written outcome, and the review that somebody asked for. Catalogue rows OSD-19, DL-18. */
@Singleton
class MeetingDues {
    private static final Set<Role> HOLDERS = Set.of(Role.AP_LEAD);

    private static final ObligationKind OUTCOME = new ObligationKind(
            "meeting.record",
            "Write down what a meeting decided",
            "Every review is recorded in writing (OSD-19; review.outcome_days)",
            "The written record of the meeting",
            "The AP lead and the head are told");

    private static final ObligationKind INVITE = new ObligationKind(
            "meeting.invite",
            "Invite those who take part in a review of a direction",
            "Parents, and the authority where there is an EHC plan, take part (OSD-16, OSD-20; review.invite_days)",
            "Their invitations",
            "The AP lead and the head are told");

    private static final ObligationKind REQUEST = new ObligationKind(
            "meeting.requested",
            "Hold the review that was asked for",
            "A written request by a parent or the authority is met within ten weeks",
            "The written record of a review",
            "The AP lead and the head are told");

    private final Obligations obligations;
    private final Settings settings;

    MeetingDues(Obligations obligations, Settings settings) {
        this.obligations = obligations;
        this.settings = settings;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds meetingKinds() {
            return new ObligationKinds(List.of(OUTCOME, INVITE, REQUEST));
        }
    }

    void planned(MeetingId id, SchoolId school, NewMeeting meeting, Meeting now) {
        if (!now.notInvited().isEmpty()) {
            obligations.raise(new NewObligation(
                    inviting(id),
                    INVITE.name(),
                    new Holder.School(school, HOLDERS),
                    Optional.of(id.value()),
                    "The review of " + DayWords.of(meeting.on()),
                    now.inviteBy().orElse(meeting.on()),
                    Optional.empty(),
                    path(meeting.pupil(), meeting.placement()),
                    now.withAuthority() ? "The parents, and the authority" : "The parents"));
        }
        int days = settings.of(school).get(MeetingSettings.OUTCOME_DAYS);
        if (days == 0) {
            return;
        }
        obligations.raise(new NewObligation(
                key(id),
                OUTCOME.name(),
                new Holder.School(school, HOLDERS),
                Optional.of(id.value()),
                "The meeting of " + DayWords.of(meeting.on()),
                meeting.on().plusDays(days),
                Optional.empty(),
                path(meeting.pupil(), meeting.placement()),
                "Within " + days + " days of the meeting"));
    }

    /** Once nobody is missing any more. */
    void invited(Meeting now) {
        if (now.notInvited().isEmpty()) {
            obligations.meet(inviting(now.id()), "Their invitations");
        }
    }

    void recorded(MeetingId id) {
        obligations.withdraw(inviting(id), "The review was held");
        obligations.meet(key(id), "The written record");
    }

    void cancelled(MeetingId id) {
        obligations.withdraw(inviting(id), "The meeting does not take place");
        obligations.withdraw(key(id), "The meeting does not take place");
    }

    void asked(UUID id, SchoolId school, PupilId pupil, PlacementId placement, String provider, LocalDate by) {
        obligations.raise(new NewObligation(
                request(placement, id),
                REQUEST.name(),
                new Holder.School(school, HOLDERS),
                Optional.of(placement.value()),
                "A review of a placement at " + provider,
                by,
                Optional.empty(),
                path(pupil, Optional.of(placement)),
                "Ten weeks after it was asked for in writing"));
    }

    /** A review was held: whatever was asked for about the placement is met. */
    void reviewed(PlacementId placement, List<UUID> requests) {
        requests.forEach(id -> obligations.meet(request(placement, id), "The review"));
    }

    private static String path(PupilId pupil, Optional<PlacementId> placement) {
        return placement
                .map(id -> "placements/" + id.value() + "/meetings")
                .orElse("pupils/" + pupil.value() + "/meetings");
    }

    private static String key(MeetingId id) {
        return "meeting.record:" + id.value();
    }

    private static String inviting(MeetingId id) {
        return "meeting.invite:" + id.value();
    }

    private static String request(PlacementId placement, UUID id) {
        return "meeting.requested:" + placement.value() + ":" + id;
    }
}
