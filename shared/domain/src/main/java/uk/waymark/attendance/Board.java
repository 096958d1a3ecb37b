package uk.waymark.attendance;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;

/** Where a school's placed pupils are in one session, the unaccounted for first. Catalogue row ATT-31. */
public record Board(Session session, List<Card> cards) {
    public Board {
        cards = List.copyOf(cards);
    }

    /** What is known of a pupil's whereabouts. */
    public enum Group {
        NOBODY_HAS_SAID("Nobody has said"),
        KNOWN_ABSENT("Known absent"),
        HERE("Here");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Group of(Optional<CurrentMark> mark) {
            return mark.map(it -> switch (it.fact()) {
                        case PRESENT, LATE, REMOTE -> HERE;
                        case ABSENT, LEFT_EARLY, SITE_CLOSED -> KNOWN_ABSENT;
                        case TAKEN_BACK -> NOBODY_HAS_SAID;
                    })
                    .orElse(NOBODY_HAS_SAID);
        }
    }

    /** One pupil, with where they are expected and whom to ring there. */
    public record Card(
            PupilId pupil,
            String name,
            String school,
            String provider,
            String site,
            String address,
            String telephone,
            LocalTime arrives,
            Optional<CurrentMark> mark) {
        public Group group() {
            return Group.of(mark);
        }
    }

    public List<Card> in(Group group) {
        return cards.stream().filter(card -> card.group() == group).toList();
    }
}
