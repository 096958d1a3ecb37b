package uk.waymark.assurance.policies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Raiser;

/** Every morning: reviews that come up at providers, and acknowledgements that are still open. */
@Singleton
class PolicyRaiser implements Raiser {
    /** How many days before a review it is put on the provider's board. */
    private static final int AHEAD = 30;

    private final PolicyRows rows;
    private final SchoolPolicyRows schoolRows;
    private final PolicyTitles titles;
    private final PolicyDue due;

    PolicyRaiser(PolicyRows rows, SchoolPolicyRows schoolRows, PolicyTitles titles, PolicyDue due) {
        this.rows = rows;
        this.schoolRows = schoolRows;
        this.titles = titles;
        this.due = due;
    }

    @Override
    public void raise(LocalDate today) {
        var afterProvider = new ProviderId(new UUID(0, 0));
        for (var page = rows.withReviews(afterProvider, today.plusDays(AHEAD));
                !page.isEmpty();
                page = rows.withReviews(page.getLast(), today.plusDays(AHEAD))) {
            page.forEach(provider -> reviews(provider, today));
        }
        var afterSchool = new SchoolId(new UUID(0, 0));
        for (var page = schoolRows.publishing(afterSchool);
                !page.isEmpty();
                page = schoolRows.publishing(page.getLast())) {
            page.forEach(this::acknowledgements);
        }
    }

    private void reviews(ProviderId provider, LocalDate today) {
        VersionList.versions(rows.newest(provider)).stream()
                .filter(Version::held)
                .forEach(version -> version.reviewOn()
                        .filter(on -> !on.isAfter(today.plusDays(AHEAD)))
                        .ifPresent(on -> titles.find(version.policy())
                                .ifPresent(title -> due.review(provider, title, version, on))));
    }

    /** Providers that have come since the policy was given are asked as well. */
    void acknowledgements(SchoolId school) {
        var policies =
                schoolRows.newest(Set.of(school)).stream().map(SchoolPolicy::of).toList();
        var done = schoolRows
                .acknowledged(policies.stream().map(SchoolPolicy::id).toList())
                .stream()
                .map(row -> row.policyId() + " " + row.providerId().value())
                .collect(Collectors.toCollection(HashSet::new));
        var providers = schoolRows.providers(school);
        policies.forEach(policy -> providers.stream()
                .filter(provider ->
                        !done.contains(policy.id() + " " + provider.id().value()))
                .forEach(provider -> due.acknowledge(policy, provider.id(), provider.name())));
    }
}
