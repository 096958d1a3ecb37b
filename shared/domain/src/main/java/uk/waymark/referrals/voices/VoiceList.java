package uk.waymark.referrals.voices;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.ReferralId;

/** What was said about a referral, for the other rules; a door has to have narrowed who asks. */
@Singleton
public class VoiceList {
    private final VoiceRows rows;

    VoiceList(VoiceRows rows) {
        this.rows = rows;
    }

    /** In the order in which it was said, so that the last word of a party stands last. One query. */
    public List<Voice> of(ReferralId referral) {
        return rows.of(referral).stream()
                .map(row -> new Voice(
                        row.id(),
                        Party.valueOf(row.party()),
                        Word.valueOf(row.word()),
                        row.name(),
                        Optional.ofNullable(row.contactId()),
                        row.givenOn(),
                        How.valueOf(row.how()),
                        row.view(),
                        row.recordedAt(),
                        Optional.ofNullable(row.by()).orElse("Somebody who has left")))
                .toList();
    }

    /** Who was told of the decision. One query. */
    public List<Told> told(ReferralId referral) {
        return rows.told(referral).stream()
                .map(row -> new Told(
                        Party.valueOf(row.party()),
                        row.name(),
                        row.toldOn(),
                        How.valueOf(row.how()),
                        row.words(),
                        Optional.ofNullable(row.by()).orElse("Somebody who has left")))
                .toList();
    }
}
