package uk.waymark.assurance.policies;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The policies that a provider holds, recorded once for all schools; a new version is a new record. Catalogue group POL. */
@Door
public class ProviderPolicies {
    private final PolicyRows rows;
    private final PolicyTitles titles;
    private final VersionList versions;
    private final PolicyNews news;
    private final PolicyDue due;
    private final NoticeClocks clocks;
    private final Trail trail;
    private final Clock clock;

    ProviderPolicies(
            PolicyRows rows,
            PolicyTitles titles,
            VersionList versions,
            PolicyNews news,
            PolicyDue due,
            NoticeClocks clocks,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.titles = titles;
        this.versions = versions;
        this.news = news;
        this.due = due;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    /** One of the list, with the newest version; empty while nothing is on record. */
    public record Line(PolicyTitles.Title title, PolicyState state, Optional<Version> newest) {}

    private static boolean keeps(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider);
    }

    /** Every policy of the list. One query. */
    public List<Line> of(Actor actor, ProviderId provider) {
        if (!keeps(actor, provider)) {
            return List.of();
        }
        Map<String, Version> newest =
                versions.newest(provider).stream().collect(Collectors.toMap(Version::policy, Function.identity()));
        var today = Session.today(clock);
        return titles.all().stream()
                .map(title -> line(title, Optional.ofNullable(newest.get(title.id())), today))
                .toList();
    }

    private static Line line(PolicyTitles.Title title, Optional<Version> newest, LocalDate today) {
        return new Line(title, PolicyState.of(newest, today), newest);
    }

    /** Every version of one policy, the newest first. */
    public List<Version> history(Actor actor, ProviderId provider, String policy) {
        return keeps(actor, provider) ? versions.history(provider, policy) : List.of();
    }

    /** Records a version; what was on record stays there. A changed safeguarding policy goes to every school's DSL at once. */
    @Transactional
    public Optional<Refused> record(Actor actor, ProviderId provider, NewVersion wanted) {
        if (!keeps(actor, provider)) {
            return Optional.of(
                    new Refused("NOT_YOURS", "You cannot record this provider's policies. Ask its manager or DSL."));
        }
        var title = titles.find(wanted.policy());
        var refusal = title.isEmpty()
                ? Optional.of(new Refused("INVALID", "Choose which policy of the list it is."))
                : refuse(wanted);
        if (refusal.isPresent()) {
            return refusal;
        }
        var before = versions.history(provider, wanted.policy()).stream().findFirst();
        if (before.filter(older -> same(older, wanted)).isPresent()) {
            return Optional.of(new Refused(
                    "TWICE", "This version is on record already. Change what is different, or leave it as it is."));
        }
        var id = Id.next();
        rows.save(row(actor, provider, id, wanted));
        trail.record(actor, Action.POLICY_RECORDED, provider, wanted.policy());
        before.ifPresent(due::superseded);
        if (title.orElseThrow().safeguarding() && wanted.held()) {
            news.recorded(
                    provider,
                    title.orElseThrow(),
                    id,
                    clocks.of(wanted.adoptedOn(), Session.today(clock)),
                    before.filter(Version::held).isPresent());
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(NewVersion wanted) {
        if (wanted.title().length() > 200
                || wanted.version().length() > 50
                || wanted.note().length() > 1_000) {
            return refused(
                    "INVALID", "The title has at most 200 characters, the version 50, the note 1,000. Shorten it.");
        }
        if (!wanted.held()) {
            return wanted.note().isBlank()
                    ? refused("NOTE", "Say why you have none, or where it is dealt with, so that your schools know.")
                    : Optional.empty();
        }
        if (wanted.title().isBlank()
                || wanted.version().isBlank()
                || wanted.adoptedOn().isEmpty()) {
            return refused("INVALID", "Write the title, the version and the day on which it was adopted.");
        }
        if (wanted.adoptedOn().get().isAfter(Session.today(clock))) {
            return refused("DATES", "It was adopted on a day that is still ahead. Record it once it is in force.");
        }
        return wanted.reviewOn()
                        .filter(review -> review.isBefore(wanted.adoptedOn().get()))
                        .isPresent()
                ? refused("DATES", "Its review would be due before it was adopted. Check both days.")
                : Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }

    private static boolean same(Version older, NewVersion wanted) {
        return older.held() == wanted.held()
                && older.title().equals(wanted.title().strip())
                && older.version().equals(wanted.version().strip())
                && older.adoptedOn().equals(wanted.adoptedOn())
                && older.reviewOn().equals(wanted.reviewOn())
                && older.file().equals(wanted.file())
                && older.note().equals(wanted.note().strip());
    }

    private PolicyRows.Row row(Actor actor, ProviderId provider, UUID id, NewVersion wanted) {
        return new PolicyRows.Row(
                id,
                provider,
                wanted.policy(),
                wanted.held(),
                wanted.title().strip(),
                wanted.version().strip(),
                wanted.adoptedOn().orElse(null),
                wanted.reviewOn().orElse(null),
                wanted.file().orElse(null),
                wanted.note().strip(),
                clock.instant(),
                actor.person());
    }
}
