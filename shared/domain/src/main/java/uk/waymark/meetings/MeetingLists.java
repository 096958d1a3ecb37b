package uk.waymark.meetings;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Years;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PupilId;
import uk.waymark.obligations.DayKind;
import uk.waymark.settings.Settings;

/** Meetings with all that belongs to them; a door has to have narrowed who asks. A fixed number of queries for those of one school. */
@Singleton
class MeetingLists implements MeetingRecords {
    private final MeetingRows rows;
    private final VoiceRows voices;
    private final Settings settings;
    private final Years years;

    MeetingLists(MeetingRows rows, VoiceRows voices, Settings settings, Years years) {
        this.rows = rows;
        this.voices = voices;
        this.settings = settings;
        this.years = years;
    }

    @Override
    public List<HeldMeeting> held(PupilId pupil, LocalDate since) {
        return rows.held(pupil, since).stream()
                .map(it -> new HeldMeeting(
                        it.id(),
                        MeetingKind.valueOf(it.kind()),
                        Optional.ofNullable(it.placementId()),
                        it.heldOn(),
                        Optional.ofNullable(it.words()).orElse(""),
                        Optional.ofNullable(it.nextOn())))
                .toList();
    }

    /** All of one school. */
    List<Meeting> all(List<MeetingRows.Shown> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var school = shown.getFirst().schoolId();
        var values = settings.of(school);
        int days = values.get(MeetingSettings.INVITE_DAYS);
        var kind = values.get(MeetingSettings.INVITE_DAY_KIND);
        var calendar = years.of(school);
        var ids = shown.stream().map(MeetingRows.Shown::id).toList();
        var invited = voices.invitations(ids).stream().collect(Collectors.groupingBy(VoiceRows.Invitation::meetingId));
        var said = said(ids);
        var parts = voices.parts(ids).stream().collect(Collectors.groupingBy(VoiceRows.Took::meetingId));
        return shown.stream()
                .map(it -> new Meeting(
                        it.id(),
                        planned(it),
                        it.planner(),
                        last(calendar, it, days, kind),
                        invited.getOrDefault(it.id(), List.of()).stream()
                                .map(MeetingLists::invited)
                                .toList(),
                        said.getOrDefault(it.id(), List.of()).stream()
                                .map(MeetingLists::view)
                                .toList(),
                        it.hasPlan(),
                        Optional.ofNullable(it.cancelled()),
                        minutes(it, parts.getOrDefault(it.id(), List.of()))))
                .toList();
    }

    Map<MeetingId, List<VoiceRows.Said>> said(List<MeetingId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : voices.said(ids).stream().collect(Collectors.groupingBy(VoiceRows.Said::meetingId));
    }

    /** The last day on which parents may be invited without a reason. Catalogue rows OSD-16, DL-19. */
    Optional<LocalDate> inviteBy(MeetingRows.Shown it) {
        var values = settings.of(it.schoolId());
        return last(
                years.of(it.schoolId()),
                it,
                values.get(MeetingSettings.INVITE_DAYS),
                values.get(MeetingSettings.INVITE_DAY_KIND));
    }

    private static Optional<LocalDate> last(SchoolCalendar calendar, MeetingRows.Shown it, int days, DayKind kind) {
        if (days == 0 || !MeetingKind.valueOf(it.kind()).isReview()) {
            return Optional.empty();
        }
        return Optional.of(
                kind == DayKind.SCHOOL
                        ? calendar.schoolDaysBefore(it.heldOn(), days)
                        : it.heldOn().minusDays(days));
    }

    static NewMeeting planned(MeetingRows.Shown it) {
        return new NewMeeting(
                it.pupilId(),
                Optional.ofNullable(it.placementId()),
                MeetingKind.valueOf(it.kind()),
                it.heldOn(),
                it.heldAt(),
                it.minutes(),
                it.place(),
                it.chair(),
                it.purpose());
    }

    private static Meeting.Invited invited(VoiceRows.Invitation row) {
        return new Meeting.Invited(
                Invitee.Kind.valueOf(row.whoKind()),
                row.name(),
                Meeting.How.valueOf(row.channel()),
                row.sentAt(),
                row.by(),
                Optional.ofNullable(row.waiver()));
    }

    static View view(VoiceRows.Said row) {
        return new View(
                View.Side.valueOf(row.side()),
                row.name(),
                Optional.ofNullable(row.attending()),
                Optional.ofNullable(row.opinion()).map(MeetingDecision::valueOf),
                row.words(),
                Meeting.How.valueOf(row.channel()),
                row.givenAt(),
                row.by());
    }

    private static Optional<Meeting.Minutes> minutes(MeetingRows.Shown it, List<VoiceRows.Took> parts) {
        return Optional.ofNullable(it.recordedAt())
                .map(at -> new Meeting.Minutes(
                        new NewMinutes(
                                text(it.attendees()),
                                text(it.apologies()),
                                text(it.views()),
                                MeetingDecision.valueOf(
                                        Optional.ofNullable(it.decision()).orElse(MeetingDecision.OTHER.name())),
                                text(it.words()),
                                text(it.actions()),
                                Optional.ofNullable(it.nextOn()),
                                parts.stream()
                                        .collect(Collectors.toMap(
                                                row -> View.Side.valueOf(row.side()),
                                                row -> new Part(Part.Took.valueOf(row.took()), row.words())))),
                        at,
                        text(it.recorder())));
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
