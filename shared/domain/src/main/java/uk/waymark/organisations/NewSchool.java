package uk.waymark.organisations;

import java.util.Optional;
import uk.waymark.ids.AuthorityId;
import uk.waymark.ids.TrustId;

/** What an administrator types to add a school. */
public record NewSchool(
        String name, String urn, String telephone, Optional<TrustId> trust, Optional<AuthorityId> authority) {}
