package uk.waymark.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a placed pupil eats there, or gets there and back, from a day on or for some days.
 *
 * @param who who sees to it, or who drives
 * @param until the last day of what holds only for some days
 * @param toldOn when the provider was told
 */
public record DayArrangement(
        How how,
        String who,
        String telephone,
        String words,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> toldOn) {
    /** What it is about. */
    public enum Topic {
        MEALS("Free school meal"),
        TRANSPORT("The way there and back");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** In which way. Catalogue rows PAS-13, PAS-14. */
    public enum How {
        PROVIDER_COOKS(Topic.MEALS, "The provider gives the meal"),
        PACKED_LUNCH(Topic.MEALS, "The school sends a packed lunch"),
        VOUCHER(Topic.MEALS, "A voucher"),
        BACK_AT_SCHOOL(Topic.MEALS, "The pupil eats at school"),
        TAXI(Topic.TRANSPORT, "Taxi"),
        MINIBUS(Topic.TRANSPORT, "Minibus of school or provider"),
        AUTHORITY(Topic.TRANSPORT, "Transport of the authority"),
        PUBLIC(Topic.TRANSPORT, "Bus or train"),
        FAMILY(Topic.TRANSPORT, "The family brings the pupil"),
        ALONE(Topic.TRANSPORT, "On foot or by bicycle");

        private final Topic topic;
        private final String words;

        How(Topic topic, String words) {
            this.topic = topic;
            this.words = words;
        }

        public Topic topic() {
            return topic;
        }

        public String words() {
            return words;
        }
    }

    public DayArrangement {
        who = who.strip();
        telephone = telephone.strip();
        words = words.strip();
    }

    public Topic topic() {
        return how.topic();
    }

    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }
}
