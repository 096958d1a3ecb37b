package uk.waymark.attendance;

import java.time.Instant;
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

    /** Somebody to telephone now, and why they are next. */
    public record Call(String who, String telephone) {}

    /**
     * One pupil, with where they are expected and whom to ring next.
     *
     * @param reportBy when the provider has to have said
     * @param seenAt when a pupil of whom nobody has said anything was last confirmed at a provider, in the last fortnight
     * @param next whom to telephone next: the site first, then home; empty where all have been rung or nobody need be
     * @param rung how far the overdue register has climbed
     */
    public record Card(
            SessionKey key,
            PupilId pupil,
            String name,
            String school,
            String provider,
            String site,
            String address,
            String telephone,
            LocalTime arrives,
            Instant reportBy,
            Optional<CurrentMark> mark,
            Optional<Instant> seenAt,
            Optional<Call> next,
            Optional<Rung> rung,
            List<Attempt> attempts) {
        public Card {
            attempts = List.copyOf(attempts);
        }

        public Group group() {
            return Group.of(mark);
        }

        /** Whether somebody has to find out today why the pupil is not there. Catalogue row ATT-14. */
        public boolean needsContact() {
            return group() == Group.KNOWN_ABSENT
                    && mark.filter(it -> it.fact() == Fact.ABSENT && it.isUnexplained())
                            .isPresent()
                    && attempts.stream().noneMatch(Attempt::reachedHome);
        }
    }

    public List<Card> in(Group group) {
        return cards.stream().filter(card -> card.group() == group).toList();
    }
}
