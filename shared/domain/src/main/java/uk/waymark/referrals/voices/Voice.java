package uk.waymark.referrals.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.FamilyContactId;

/**
 * What one party said, was asked or was told about a referral.
 *
 * @param contact which parent, where the word is a parent's who is on the list
 * @param view in their own sense; empty where they were only asked or told
 * @param by who wrote it down
 */
public record Voice(
        UUID id,
        Party party,
        Word word,
        String name,
        Optional<FamilyContactId> contact,
        LocalDate on,
        How how,
        String view,
        Instant recordedAt,
        String by) {}
