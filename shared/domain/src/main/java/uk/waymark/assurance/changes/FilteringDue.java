package uk.waymark.assurance.changes;

import jakarta.inject.Singleton;
import uk.waymark.ids.ProviderId;

/** The obligation of a provider's manager to give each school the filtering assurance of the term. */
@Singleton
class FilteringDue {
    /** The statement is there: this term's obligations are met. */
    void given(ProviderId provider) {}
}
