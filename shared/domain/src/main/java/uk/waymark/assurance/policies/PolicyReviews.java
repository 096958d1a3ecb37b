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
import uk.waymark.assurance.Commissioners;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** A school's look at the policies of a provider with which it has to do: what is missing, what it has read and what it thinks of it. */
@Door
public class PolicyReviews {
    private static final int LONGEST = 1_000;

    private final PolicyRows rows;
    private final PolicyTitles titles;
    private final VersionList versions;
    private final NoticeClocks clocks;
    private final PolicyDue due;
    private final Commissioners commissioners;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    PolicyReviews(
            PolicyRows rows,
            PolicyTitles titles,
            VersionList versions,
            NoticeClocks clocks,
            PolicyDue due,
            Commissioners commissioners,
            Settings settings,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.titles = titles;
        this.versions = versions;
        this.clocks = clocks;
        this.due = due;
        this.commissioners = commissioners;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** That somebody of the school has read a version. */
    public record Reading(String reviewer, LocalDate on, String comment) {}

    /**
     * One of the list as the school sees it.
     *
     * @param required whether the school asks for it
     * @param receivedOn when the newest version reached the school: when it was recorded, or when the school took the provider up
     * @param reading the school's own reading of the newest version; empty while nobody has read it
     * @param notice by when a change of a safeguarding policy had to be told, and when it was; empty for any other policy
     */
    public record Line(
            PolicyTitles.Title title,
            boolean required,
            PolicyState state,
            Optional<Version> newest,
            Optional<LocalDate> receivedOn,
            Optional<Reading> reading,
            Optional<NoticeClock> notice) {
        /** Whether the school has to do something about it. */
        public boolean flagged() {
            return required && state != PolicyState.HELD;
        }
    }

    /** Every policy that the school asks for or the provider holds. Four queries. */
    public List<Line> of(Actor actor, SchoolId school, ProviderId provider) {
        if (!commissioners.reaches(actor, Right.SEE_ASSURANCE, school, provider)) {
            return List.of();
        }
        var required = settings.of(school).get(PolicySettings.REQUIRED);
        var opened = rows.opened(school, provider).map(Session::dateOf);
        Map<String, Version> newest =
                versions.newest(provider).stream().collect(Collectors.toMap(Version::policy, Function.identity()));
        Map<UUID, Reading> read = rows.read(school, provider).stream()
                .collect(Collectors.toMap(
                        PolicyRows.ReadRow::versionId,
                        row -> new Reading(row.reviewer(), row.readOn(), row.comment())));
        return titles.all().stream()
                .filter(title -> required.contains(title.id()) || newest.containsKey(title.id()))
                .map(title -> line(title, required.contains(title.id()), newest, opened, read))
                .toList();
    }

    private Line line(
            PolicyTitles.Title title,
            boolean required,
            Map<String, Version> all,
            Optional<LocalDate> opened,
            Map<UUID, Reading> read) {
        var newest = Optional.ofNullable(all.get(title.id()));
        var received = newest.map(version -> Session.dateOf(version.recordedAt()));
        return new Line(
                title,
                required,
                PolicyState.of(newest, Session.today(clock)),
                newest,
                received.map(day -> opened.filter(day::isBefore).orElse(day)),
                newest.flatMap(version -> Optional.ofNullable(read.get(version.id()))),
                newest.filter(version -> title.safeguarding()).map(clocks::of));
    }

    /** Writes down that the actor has read a provider's newest version of a policy for the school, and what they say about it. */
    @Transactional
    public Optional<Refused> read(
            Actor actor, SchoolId school, ProviderId provider, UUID version, LocalDate on, String comment) {
        var newest = commissioners.reaches(actor, Right.SEE_ASSURANCE, school, provider) && mayRead(actor, school)
                ? versions.newest(provider).stream()
                        .filter(it -> it.id().equals(version))
                        .findFirst()
                : Optional.<Version>empty();
        if (newest.isEmpty()) {
            return Optional.of(new Refused(
                    "NOT_FOUND",
                    "This is not the newest version of a policy that you read for your school. Open the page again."));
        }
        if (on.isAfter(Session.today(clock)) || comment.length() > LONGEST) {
            return Optional.of(new Refused(
                    "INVALID", "Write the day on which you read it, today or earlier, and at most 1,000 characters."));
        }
        rows.addRead(Id.next(), school, version, on, comment.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.POLICY_READ, provider, newest.get().policy());
        // Whoever else has read it has not done so in the DSL's place.
        if (actor.as(Right.HANDLE_CONCERNS, school).isPresent()) {
            due.read(school, provider, newest.get(), actor.person());
        }
        return Optional.empty();
    }

    /** Those who audit, and those who accept letters: among them the DSL, who has to read every safeguarding policy. */
    private static boolean mayRead(Actor actor, SchoolId school) {
        return actor.schools(Right.AUDIT_PROVIDERS).contains(school)
                || actor.schools(Right.ACCEPT_LETTERS).contains(school);
    }
}
