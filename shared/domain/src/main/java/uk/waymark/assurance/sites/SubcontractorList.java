package uk.waymark.assurance.sites;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.ProviderId;

/** Who works for a provider now, for the rules of other capabilities; a door has narrowed who asks. */
@Singleton
public class SubcontractorList {
    private final SubcontractorRows rows;

    SubcontractorList(SubcontractorRows rows) {
        this.rows = rows;
    }

    /** By name; a hundred at most. */
    public List<Subcontractor> of(ProviderId provider) {
        return rows.ofProvider(provider).stream()
                .map(row -> new Subcontractor(
                        row.id(),
                        row.name(),
                        row.delivers(),
                        row.place(),
                        Optional.ofNullable(row.site()),
                        row.diligence(),
                        Optional.ofNullable(row.documentId())))
                .toList();
    }
}
