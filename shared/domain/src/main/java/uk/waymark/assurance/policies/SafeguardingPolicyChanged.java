package uk.waymark.assurance.policies;

import java.time.LocalDate;
import java.util.UUID;
import uk.waymark.ids.ProviderId;

/**
 * A provider has changed a policy that matters for safeguarding: its assurance letter has to be opened again for every school. Published
 * inside the transaction that recorded the new version.
 *
 * @param policy such as POL-10
 * @param version the record of the new version
 * @param changedOn the day from which the one working day counts in which schools have to be told
 */
public record SafeguardingPolicyChanged(ProviderId provider, String policy, UUID version, LocalDate changedOn) {}
