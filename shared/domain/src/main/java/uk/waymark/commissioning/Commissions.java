package uk.waymark.commissioning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** Which schools use which provider, for the rules of the other capabilities; a door has to have narrowed who asks. */
@Singleton
public class Commissions {
    private final CommissionRows rows;
    private final Clock clock;

    Commissions(CommissionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The schools that have to do with the provider now: those that hear what it tells, and for which its letters are. */
    public Set<SchoolId> schools(ProviderId provider) {
        return rows.ofProvider(provider).stream()
                .filter(pair -> Standing.valueOf(pair.standing()).isOpen())
                .map(CommissionRows.Pair::schoolId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How each of the schools stands to each provider with which it has or had to do. One query. */
    public Map<SchoolId, Map<ProviderId, Standing>> standings(Collection<SchoolId> schools) {
        Map<SchoolId, Map<ProviderId, Standing>> all = new HashMap<>();
        if (!schools.isEmpty()) {
            rows.ofSchools(schools)
                    .forEach(pair -> all.computeIfAbsent(pair.schoolId(), id -> new HashMap<>())
                            .put(pair.providerId(), Standing.valueOf(pair.standing())));
        }
        return all;
    }

    public Optional<Standing> standing(SchoolId school, ProviderId provider) {
        return Optional.ofNullable(
                standings(Set.of(school)).getOrDefault(school, Map.of()).get(provider));
    }

    /** The newest first; a hundred at most. */
    public List<StandingChange> history(SchoolId school, ProviderId provider) {
        return rows.history(school, provider).stream()
                .map(row -> new StandingChange(
                        Standing.valueOf(row.standing()), row.reason(), row.changedAt(), Optional.ofNullable(row.by())))
                .toList();
    }

    /** Puts on record that the school looks at the provider; says whether that is new. Nothing happens for a provider that is not there. */
    public boolean open(SchoolId school, ProviderId provider, Optional<PersonId> by) {
        if (rows.providers(provider) == 0 || rows.open(school, provider, clock.instant()) == 0) {
            return false;
        }
        change(school, provider, Standing.PROSPECTIVE, "First look at the provider", by);
        return true;
    }

    /** How the school stands to the provider, locked until the transaction ends, so that two decisions at once see each other. */
    public Optional<Standing> lock(SchoolId school, ProviderId provider) {
        return rows.lock(school, provider).map(Standing::valueOf);
    }

    /** A school and a provider that it approved or that is suspended. */
    public record Pair(SchoolId school, ProviderId provider) {}

    /** Those approved or suspended, in the order of their keys, after the last of the piece before. */
    public List<Pair> after(Optional<Pair> last, int piece) {
        var school = last.map(Pair::school).orElseGet(() -> new SchoolId(new java.util.UUID(0, 0)));
        var provider = last.map(Pair::provider).orElseGet(() -> new ProviderId(new java.util.UUID(0, 0)));
        return rows.after(school, provider, piece).stream()
                .map(row -> new Pair(row.schoolId(), row.providerId()))
                .toList();
    }

    /** Whether a person has suspended, refused or ended the use of the provider, which no rule undoes. */
    public boolean isShutByHand(SchoolId school, ProviderId provider) {
        return rows.history(school, provider).stream()
                .findFirst()
                .filter(row -> row.by() != null)
                .map(row -> Standing.valueOf(row.standing()))
                .filter(standing -> standing == Standing.SUSPENDED || !standing.isOpen())
                .isPresent();
    }

    /** Whether the gate between the two was open when a rule last looked. */
    public boolean wasOpen(SchoolId school, ProviderId provider) {
        return rows.gateOpen(school, provider).orElse(false);
    }

    /** Keeps how the gate was found. */
    public void gateSeen(SchoolId school, ProviderId provider, boolean open) {
        rows.gate(school, provider, open);
    }

    /** Changes the standing, with the reason, for whoever has decided that; the pair must be open or have been so. */
    public void change(SchoolId school, ProviderId provider, Standing standing, String reason, Optional<PersonId> by) {
        rows.stand(school, provider, standing.name());
        rows.save(new CommissionRows.Row(
                Id.next(), school, provider, standing.name(), reason, clock.instant(), by.orElse(null)));
    }
}
