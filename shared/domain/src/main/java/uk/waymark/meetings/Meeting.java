package uk.waymark.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.MeetingId;

/**
 * A meeting with all that belongs to it.
 *
 * @param inviteBy the last day on which the parents may be invited without a reason; empty where the school's settings ask for none
 * @param withAuthority whether the pupil has an EHC plan, so that the authority takes part in a review
 * @param cancelled why it does not take place
 * @param minutes the written record, once it is there
 */
public record Meeting(
        MeetingId id,
        NewMeeting planned,
        String plannedBy,
        Optional<LocalDate> inviteBy,
        List<Invited> invited,
        List<View> views,
        boolean withAuthority,
        Optional<String> cancelled,
        Optional<Minutes> minutes) {
    public Meeting {
        invited = List.copyOf(invited);
        views = List.copyOf(views);
    }

    /** Who has to take part in it. Catalogue row OSD-20. */
    public List<View.Side> partners() {
        if (!planned.kind().wantsPartners()) {
            return List.of();
        }
        return withAuthority ? List.of(View.Side.FAMILY, View.Side.AUTHORITY) : List.of(View.Side.FAMILY);
    }

    /** Which of them nobody has invited yet. */
    public List<View.Side> notInvited() {
        return partners().stream()
                .filter(side ->
                        invited.stream().noneMatch(it -> it.kind().name().equals(side.name())))
                .toList();
    }

    /** Whether it has been neither recorded nor cancelled. */
    public boolean isOpen() {
        return cancelled.isEmpty() && minutes.isEmpty();
    }

    /**
     * Somebody who was invited.
     *
     * @param waiver why so late, where the day for inviting had passed. Catalogue row OSD-16
     */
    public record Invited(Invitee.Kind kind, String name, How how, Instant at, String by, Optional<String> waiver) {}

    /** How an invitation or a view travelled. */
    public enum How {
        MAIL("By e-mail"),
        FAMILY_PAGE("On the family's page"),
        POST("By post"),
        BY_HAND("By hand"),
        TELEPHONE("By telephone"),
        ON_WAYMARK("On Waymark");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The written record. Catalogue row OSD-19. */
    public record Minutes(NewMinutes words, Instant recordedAt, String recordedBy) {}
}
