package uk.waymark.assurance.insurance;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.assurance.Commissioners;
import uk.waymark.assurance.ExpirySettings;
import uk.waymark.assurance.insurance.InsuranceStanding.Lack;
import uk.waymark.assurance.sites.SubcontractorList;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.money.Pounds;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/** How a provider's insurance stands, for the rules of other capabilities and for the doors; a door has narrowed who asks. */
@Singleton
public class Insurances {
    private final InsuranceRows rows;
    private final SubcontractorList subcontractors;
    private final Commissioners commissioners;
    private final Settings settings;

    Insurances(InsuranceRows rows, SubcontractorList subcontractors, Commissioners commissioners, Settings settings) {
        this.rows = rows;
        this.subcontractors = subcontractors;
        this.commissioners = commissioners;
        this.settings = settings;
    }

    /** Whether the school may begin a placement at the provider on the day, as far as insurance goes. Rows INS-08 and DL-60. */
    public InsuranceStanding standing(SchoolId school, ProviderId provider, LocalDate day) {
        return new InsuranceStanding(verdicts(school, provider, day).stream()
                .filter(verdict -> !verdict.state().holds())
                .map(verdict -> new Lack(
                        verdict.kind(),
                        verdict.state(),
                        verdict.name() + ". " + verdict.words() + ".",
                        "The provider's manager, under Insurance"))
                .toList());
    }

    /** Each kind on the day, by what the school asks for. Four queries. */
    public List<Verdict> verdicts(SchoolId school, ProviderId provider, LocalDate day) {
        var values = settings.of(school);
        return covers(provider).on(day, kind -> kind.minimum(values), soon(values));
    }

    /** Each kind on the day, by the most that any of the provider's schools asks for. */
    List<Verdict> forProvider(ProviderId provider, LocalDate day) {
        var schools = commissioners.of(provider);
        var values = schools.isEmpty()
                ? List.of(settings.of(new SchoolId(new UUID(0, 0))))
                : List.copyOf(settings.of(schools).values());
        return covers(provider)
                .on(
                        day,
                        kind -> values.stream()
                                .flatMap(it -> kind.minimum(it).stream())
                                .max(Comparator.naturalOrder()),
                        values.stream().mapToInt(Insurances::soon).max().orElse(0));
    }

    private static int soon(Values values) {
        return Collections.max(values.get(ExpirySettings.WARN_DAYS));
    }

    Covers covers(ProviderId provider) {
        return new Covers(
                rows.ofProvider(provider).stream().map(Insurances::cover).toList(),
                rows.vehicles(provider),
                subcontractors.of(provider));
    }

    private static Cover cover(InsuranceRows.Shown row) {
        return new Cover(
                row.id(),
                InsuranceKind.valueOf(row.kind()),
                Optional.ofNullable(row.subcontractorId()),
                row.insurer(),
                row.number(),
                Optional.ofNullable(row.sumPence()).map(Pounds::new),
                row.conditions(),
                row.startsOn(),
                row.expiresOn(),
                Optional.ofNullable(row.documentId()),
                row.declaration(),
                Optional.ofNullable(row.reason()),
                row.replaced(),
                row.recordedAt(),
                Objects.requireNonNull(row.recordedBy()));
    }
}
