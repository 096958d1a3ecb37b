package uk.waymark.placements;

import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.ProviderKind;

/** A placement that is about to be made, with the school and provider that it is between. */
public record Intended(SchoolId school, ProviderId provider, ProviderKind providerKind, NewPlacement wanted) {}
