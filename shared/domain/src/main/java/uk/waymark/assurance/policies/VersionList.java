package uk.waymark.assurance.policies;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.ProviderId;

/** The versions of a provider's policies, for both sides; a door has narrowed who asks. */
@Singleton
class VersionList {
    private final PolicyRows rows;

    VersionList(PolicyRows rows) {
        this.rows = rows;
    }

    List<Version> newest(ProviderId provider) {
        return versions(rows.newest(provider));
    }

    List<Version> history(ProviderId provider, String policy) {
        return versions(rows.history(provider, policy));
    }

    static List<Version> versions(List<PolicyRows.Shown> rows) {
        return rows.stream().map(VersionList::version).toList();
    }

    private static Version version(PolicyRows.Shown row) {
        return new Version(
                row.id(),
                row.policy(),
                row.held(),
                row.title(),
                row.version(),
                Optional.ofNullable(row.adoptedOn()),
                Optional.ofNullable(row.reviewOn()),
                Optional.ofNullable(row.documentId()),
                row.note(),
                row.recordedAt(),
                row.recordedBy());
    }
}
