package uk.waymark.meetings;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.families.FamilyNews;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.feeds.Appointment;
import uk.waymark.feeds.CalendarInvites;
import uk.waymark.ids.FamilyContactId;

/** What leaves the school about a meeting: to calendars without a child's name, to the family's own page in full. */
@Singleton
class MeetingPost {
    private final VoiceRows voices;
    private final CalendarInvites calendars;
    private final Families families;
    private final Releases releases;

    MeetingPost(VoiceRows voices, CalendarInvites calendars, Families families, Releases releases) {
        this.voices = voices;
        this.calendars = calendars;
        this.families = families;
        this.releases = releases;
    }

    /** As it stands in the calendar of whoever is invited. */
    static Appointment appointment(MeetingRows.Shown it, int sequence) {
        var start = it.heldOn().atTime(it.heldAt()).atZone(Session.ENGLAND).toInstant();
        return new Appointment(
                it.id().value() + "@waymark",
                sequence,
                MeetingKind.valueOf(it.kind()).words(),
                start,
                start.plusSeconds(it.minutes() * 60L),
                it.place());
    }

    /** Who could not be written to. */
    List<FamilyContact> invite(Actor actor, MeetingRows.Shown it, List<Invitation> contacts) {
        contacts.forEach(one -> releases.release(
                actor,
                new NewRelease(
                        it.pupilId(),
                        Optional.ofNullable(it.placementId()),
                        ReleaseKind.REVIEW,
                        one.id(),
                        "Invitation: " + words(it),
                        invitation(it),
                        Optional.empty(),
                        Optional.of(one.contact()))));
        return contacts.isEmpty() ? List.of() : families.tell(it.pupilId(), FamilyNews.INVITATION);
    }

    /** One contact's invitation, by which its page is kept. */
    record Invitation(UUID id, FamilyContactId contact) {}

    private static String words(MeetingRows.Shown it) {
        return MeetingKind.valueOf(it.kind()).words() + ", " + DayWords.of(it.heldOn()) + ", " + it.heldAt();
    }

    /** Catalogue rows OSD-17, VOI-06. */
    private static String invitation(MeetingRows.Shown it) {
        return "You are invited to this meeting on " + DayWords.of(it.heldOn()) + " at " + it.heldAt()
                + ".\n\n# Where\n\n"
                + it.place() + "\n\n# What it is for\n\n" + it.purpose() + "\n\nIt is led by " + it.chair()
                + ".\n\n# What you can do\n\n- Come, and bring somebody with you if you like.\n"
                + "- If you cannot come, or would rather write, send us your views beforehand on the page Meetings. Above all we"
                + " would like to know whether you think that things should go on as they are, change, or end.\n\n"
                + "Afterwards you get in writing what was decided.";
    }

    /** Everybody who was invited hears that it does not take place. */
    void cancelled(Actor actor, MeetingRows.Shown it) {
        var appointment = appointment(it, 1);
        var invited = voices.invitations(List.of(it.id()));
        invited.forEach(row -> {
            var person = row.personId();
            var email = row.email();
            if (person != null) {
                calendars.cancel(person, appointment);
            } else if (email != null) {
                calendars.cancel(email, appointment);
            }
        });
        var family = invited.stream().filter(row -> row.contactId() != null).toList();
        family.forEach(row -> releases.release(
                actor,
                new NewRelease(
                        it.pupilId(),
                        Optional.ofNullable(it.placementId()),
                        ReleaseKind.REVIEW,
                        row.id(),
                        "Cancelled: " + words(it),
                        "This meeting does not take place. If another is planned, you are invited again.",
                        Optional.empty(),
                        Optional.ofNullable(row.contactId()))));
        if (!family.isEmpty()) {
            families.tell(it.pupilId(), FamilyNews.INVITATION);
        }
    }

    /** What was decided, for all who hold responsibility; nobody's views. Catalogue row OSD-19. */
    void outcome(Actor actor, MeetingRows.Shown it, NewMinutes minutes) {
        var text = new StringBuilder()
                .append(
                        minutes.decision() == MeetingDecision.OTHER
                                ? ""
                                : minutes.decision().words() + ".\n\n")
                .append(minutes.words());
        if (!minutes.actions().isEmpty()) {
            text.append("\n\n# What happens now\n\n").append(minutes.actions());
        }
        text.append("\n\n# Who was there\n\n").append(minutes.attendees());
        minutes.next()
                .ifPresent(day -> text.append("\n\nThe next meeting is meant for ")
                        .append(DayWords.of(day))
                        .append('.'));
        releases.release(
                actor,
                new NewRelease(
                        it.pupilId(),
                        Optional.ofNullable(it.placementId()),
                        ReleaseKind.REVIEW,
                        it.id().value(),
                        "What was decided: " + words(it),
                        text.toString(),
                        Optional.empty(),
                        Optional.empty()));
        families.tell(it.pupilId(), FamilyNews.OUTCOME);
    }
}
