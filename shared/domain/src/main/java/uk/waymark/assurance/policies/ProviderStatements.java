package uk.waymark.assurance.policies;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.Commissioners;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What a provider confirms once for all its schools, which each school sees and keeps its own evidence of. Catalogue rows PRV-28 to
 * PRV-30, PRV-33 and PRV-34.
 */
@Door
public class ProviderStatements {
    private static final int LONGEST = 2_000;
    private static final Refused WORDS =
            new Refused("WORDS", "Write at least a sentence, in up to 2,000 characters, so that it means something.");

    private final StatementRows rows;
    private final Commissioners commissioners;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    ProviderStatements(StatementRows rows, Commissioners commissioners, Settings settings, Trail trail, Clock clock) {
        this.rows = rows;
        this.commissioners = commissioners;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** What somebody of the school keeps as evidence. */
    public record Evidence(String words, Instant at, String by) {}

    /** One kind of statement; empty while the provider has not made it, or the school has not looked at it. */
    public record Line(StatementKind kind, Optional<Statement> statement, Optional<Evidence> seen) {}

    /** That the school is content that the provider follows an edition of Keeping children safe in education. */
    public record Followed(int edition, boolean current, String evidence, Instant at, String by) {}

    /** The provider's own, each kind. */
    public List<Line> own(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider) ? lines(provider, Map.of()) : List.of();
    }

    /** Each kind, with the school's own evidence. Two queries. */
    public List<Line> of(Actor actor, SchoolId school, ProviderId provider) {
        if (!commissioners.reaches(actor, Right.SEE_ASSURANCE, school, provider)) {
            return List.of();
        }
        return lines(
                provider,
                rows.seen(school, provider).stream()
                        .collect(Collectors.toMap(
                                StatementRows.Seen::statementId,
                                row -> new Evidence(row.evidence(), row.seenAt(), row.seenBy()))));
    }

    private List<Line> lines(ProviderId provider, Map<UUID, Evidence> seen) {
        Map<StatementKind, Statement> newest = rows.newest(provider).stream()
                .map(row -> new Statement(
                        row.id(), StatementKind.valueOf(row.kind()), row.words(), row.statedAt(), row.statedBy()))
                .collect(Collectors.toMap(Statement::kind, Function.identity()));
        return Arrays.stream(StatementKind.values())
                .map(kind -> Optional.ofNullable(newest.get(kind))
                        .map(it -> new Line(kind, Optional.of(it), Optional.ofNullable(seen.get(it.id()))))
                        .orElseGet(() -> new Line(kind, Optional.empty(), Optional.empty())))
                .toList();
    }

    /** Confirms something for the provider; what was confirmed before stays on record. */
    @Transactional
    public Optional<Refused> state(Actor actor, ProviderId provider, StatementKind kind, String words) {
        if (!actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider)) {
            return Optional.of(new Refused("NOT_YOURS", "You cannot confirm this for the provider. Ask its manager."));
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.of(WORDS);
        }
        rows.save(new StatementRows.Row(
                Id.next(), provider, kind.name(), words.strip(), clock.instant(), actor.person()));
        trail.record(actor, Action.POLICY_RECORDED, provider, kind.name());
        return Optional.empty();
    }

    /** Keeps the school's own evidence of a statement: what it has seen or asked, or what the constraints mean for its pupils. */
    @Transactional
    public Optional<Refused> see(Actor actor, SchoolId school, ProviderId provider, UUID statement, String evidence) {
        if (!commissioners.reaches(actor, Right.AUDIT_PROVIDERS, school, provider)
                || rows.newest(provider).stream().noneMatch(row -> row.id().equals(statement))) {
            return Optional.of(new Refused(
                    "NOT_FOUND",
                    "The provider has made no such statement, or has made a new one. Open the page again."));
        }
        if (evidence.isBlank() || evidence.length() > LONGEST) {
            return Optional.of(WORDS);
        }
        rows.see(Id.next(), school, statement, evidence.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.POLICY_READ, provider, statement.toString());
        return Optional.empty();
    }

    /** Records that the school is content that the provider follows the edition that is in force. Catalogue row PRV-30. */
    @Transactional
    public Optional<Refused> follows(Actor actor, SchoolId school, ProviderId provider, String evidence) {
        if (!commissioners.reaches(actor, Right.AUDIT_PROVIDERS, school, provider)) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such provider that you check for this school."));
        }
        if (evidence.isBlank() || evidence.length() > LONGEST) {
            return Optional.of(WORDS);
        }
        var edition = PolicySettings.edition(settings.of(school));
        rows.follow(Id.next(), school, provider, edition, evidence.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.POLICY_READ, provider, "guidance of " + edition);
        return Optional.empty();
    }

    /** What the school recorded last; not current once a newer edition is in force. */
    public Optional<Followed> followed(Actor actor, SchoolId school, ProviderId provider) {
        if (!commissioners.reaches(actor, Right.SEE_ASSURANCE, school, provider)) {
            return Optional.empty();
        }
        var edition = PolicySettings.edition(settings.of(school));
        return rows.followed(school, provider)
                .map(row -> new Followed(
                        row.edition(), row.edition() >= edition, row.evidence(), row.statedAt(), row.statedBy()));
    }
}
