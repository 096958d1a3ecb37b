package uk.waymark.organisations;

import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;

/** A site was put on record; published inside the transaction that did so. */
public record SiteAdded(ProviderId provider, SiteId site, SiteKind kind, String name) {}
