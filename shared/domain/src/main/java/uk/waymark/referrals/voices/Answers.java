package uk.waymark.referrals.voices;

import java.util.List;
import java.util.Optional;
import uk.waymark.families.FamilyContact;

/** How the voices about one referral stand now: of each party the last word counts. */
public record Answers(List<Voice> voices) {
    public Answers {
        voices = List.copyOf(voices);
    }

    public Optional<Voice> last(Party party) {
        return voices.stream().filter(it -> it.party() == party).reduce((earlier, later) -> later);
    }

    public Optional<Voice> last(Party party, String name) {
        return voices.stream()
                .filter(it -> it.party() == party && it.name().equalsIgnoreCase(name))
                .reduce((earlier, later) -> later);
    }

    public Optional<Voice> last(FamilyContact parent) {
        return voices.stream()
                .filter(it -> it.contact().filter(parent.id()::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** Whether they have answered, whatever the answer was. */
    public boolean answered(Party party) {
        return last(party).filter(it -> it.word().isAnswer()).isPresent();
    }

    public boolean consented(Party party) {
        return last(party).filter(it -> it.word() == Word.CONSENTED).isPresent();
    }

    public boolean refused(Party party) {
        return last(party).filter(it -> it.word() == Word.REFUSED).isPresent();
    }

    /** Whether they know of it: everything but being asked without an answer says so, and so does that. */
    public boolean knows(Party party) {
        return last(party).isPresent();
    }
}
