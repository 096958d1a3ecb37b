package uk.waymark.tablets;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TabletId;
import uk.waymark.tablets.CodeOutcome.Made;
import uk.waymark.tablets.CodeOutcome.NotMade;
import uk.waymark.tablets.TabletRows.Joined;
import uk.waymark.tablets.TabletRows.Line;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The tablets of a provider, for its manager: letting one in, seeing what waits on it, shutting it out. */
@Door
public class Tablets {
    private static final Duration CODE_LASTS = Duration.ofMinutes(15);
    private static final int LONGEST_NAME = 60;

    private final TabletRows rows;
    private final TabletSignIns signIns;
    private final Trail trail;
    private final Clock clock;

    Tablets(TabletRows rows, TabletSignIns signIns, Trail trail, Clock clock) {
        this.rows = rows;
        this.signIns = signIns;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of the actor's providers, revoked ones last. Two queries. */
    public List<Tablet> of(Actor actor) {
        var lines = rows.of(actor.providers(Right.MANAGE_PROVIDER_PEOPLE));
        if (lines.isEmpty()) {
            return List.of();
        }
        var people = rows.joined(lines.stream().map(Line::id).toList()).stream()
                .collect(
                        Collectors.groupingBy(Joined::tabletId, Collectors.mapping(Joined::name, Collectors.toList())));
        return lines.stream().map(line -> tablet(line, people)).toList();
    }

    private static Tablet tablet(Line line, Map<TabletId, List<String>> people) {
        return new Tablet(
                line.id(),
                line.name(),
                Optional.ofNullable(line.site()),
                people.getOrDefault(line.id(), List.of()),
                line.enrolledAt(),
                Optional.ofNullable(line.lastSeenAt()),
                line.waiting() == null ? 0 : line.waiting(),
                Duration.ofSeconds(line.clockOffsetSeconds() == null ? 0 : line.clockOffsetSeconds()),
                Optional.ofNullable(line.revokedAt()));
    }

    /** A code that lets one tablet in within a quarter of an hour, for one site or for all of the provider's. */
    @Transactional
    public CodeOutcome newCode(Actor actor, ProviderId provider, Optional<SiteId> site, String name) {
        if (!actor.providers(Right.MANAGE_PROVIDER_PEOPLE).contains(provider)
                || site.isPresent() && rows.hasSite(provider, site.get()) == 0) {
            return new NotMade(
                    new Refused("NOT_YOURS", "You cannot let a tablet in there. Ask the manager of the provider."));
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return new NotMade(new Refused(
                    "NAME",
                    "Give the tablet a name that stands on it, such as \"Barn tablet\", of at most 60 letters."));
        }
        var code = EnrolmentCode.make();
        var now = clock.instant();
        var expires = now.plus(CODE_LASTS);
        rows.addCode(Id.next(), provider, site.orElse(null), name.strip(), code.hash(), now, actor.person(), expires);
        trail.record(actor, Action.TABLET_CODE_MADE, provider);
        return new Made(code, expires);
    }

    /** Shuts the tablet out for good. As soon as it is in contact it forgets everything, also what it had not sent. */
    @Transactional
    public Optional<Refused> revoke(Actor actor, TabletId tablet) {
        if (rows.revoke(tablet, actor.providers(Right.MANAGE_PROVIDER_PEOPLE), clock.instant(), actor.person()) == 0) {
            return Optional.of(
                    new Refused("NOT_FOUND", "There is no such tablet of yours, or it has been revoked already."));
        }
        trail.record(actor, Action.TABLET_REVOKED, tablet);
        signIns.forgetAll();
        return Optional.empty();
    }
}
