package uk.waymark.referrals.voices;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.notices.Outbox;
import uk.waymark.pupils.Professionals;
import uk.waymark.pupils.Worker;
import uk.waymark.referrals.Referral;

/**
 * Writes to those outside school who have to hear of a decision and whose address somebody has checked, without a name, and keeps that
 * they were told. Catalogue rows NOT-05, ROL-27.
 */
@Singleton
public class DecisionMail {
    private final Professionals professionals;
    private final VoiceRows rows;
    private final Outbox outbox;
    private final Clock clock;

    DecisionMail(Professionals professionals, VoiceRows rows, Outbox outbox, Clock clock) {
        this.professionals = professionals;
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * In the transaction of the decision.
     *
     * @return the parties who have been written to; the others have to be told in another way
     */
    public Set<Party> tell(Referral referral, List<Party> parties, PersonId by) {
        var reached = professionals.of(referral.pupil()).stream()
                .filter(Worker::canBeWrittenTo)
                .filter(it -> parties.contains(Party.of(it.duty())))
                .toList();
        if (reached.isEmpty()) {
            return Set.of();
        }
        var letter = letter(referral);
        reached.forEach(it -> {
            outbox.mailOutside(it.email().orElseThrow(), "A decision to tell you about", letter);
            rows.save(new VoiceRows.Row(
                    Id.next(),
                    referral.id(),
                    Party.of(it.duty()).name(),
                    it.name(),
                    Session.today(clock),
                    How.EMAIL.name(),
                    "That there is a decision, and whom to ring",
                    clock.instant(),
                    by));
        });
        return reached.stream().map(it -> Party.of(it.duty())).collect(Collectors.toUnmodifiableSet());
    }

    private String letter(Referral referral) {
        return "A decision about alternative provision has been taken for a young person with whom you work, on the roll of "
                + referral.schoolName() + ".\n\n"
                + "For the child's sake nothing more is said in an e-mail. Ring the school"
                + rows.telephone(referral.school()).map(it -> ", " + it + ",").orElse("")
                + " and ask for the AP lead.\n";
    }
}
