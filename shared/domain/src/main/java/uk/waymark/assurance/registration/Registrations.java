package uk.waymark.assurance.registration;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A provider's registration: what it says for all its schools, what each school found for itself, published reports, and the
 * authority's word. Nothing that one school puts on record is seen by another. Catalogue group PRV.
 */
@Door
public class Registrations {
    private static final Refused NOT_YOURS = new Refused(
            "NOT_FOUND", "This provider is none that your school looks at. Take it up first, under Providers.");
    private static final int LONGEST = 1_000;

    private final RegistrationRows rows;
    private final RegistrationTests tests;
    private final Commissions commissions;
    private final Trail trail;
    private final Clock clock;

    Registrations(RegistrationRows rows, RegistrationTests tests, Commissions commissions, Trail trail, Clock clock) {
        this.rows = rows;
        this.tests = tests;
        this.commissions = commissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** As a school sees it; empty unless the school has taken the provider up. */
    public Optional<RegistrationFile> ofSchool(Actor actor, SchoolId school, ProviderId provider) {
        return reaches(actor, Right.SEE_ASSURANCE, school, provider)
                ? Optional.of(file(
                        provider,
                        Set.of(school),
                        tests.toSchool(school, provider, Session.today(clock), Optional.empty())))
                : Optional.empty();
    }

    /** As the provider's own people see it. */
    public Optional<RegistrationFile> ofProvider(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider)
                ? Optional.of(file(provider, Set.of(), tests.toProvider(provider, Session.today(clock))))
                : Optional.empty();
    }

    private RegistrationFile file(ProviderId provider, Collection<SchoolId> schools, RegistrationVerdict verdict) {
        var said = rows.latest(provider, schools);
        return new RegistrationFile(
                said.stream().filter(row -> row.schoolId() == null).findFirst().map(Registrations::said),
                said.stream().filter(row -> row.schoolId() != null).findFirst().map(Registrations::said),
                verdict,
                rows.inspections(provider, schools).stream()
                        .map(Registrations::inspection)
                        .toList(),
                rows.words(provider, schools).stream().map(Registrations::word).toList());
    }

    private boolean reaches(Actor actor, Right right, SchoolId school, ProviderId provider) {
        return actor.schools(right).contains(school)
                && commissions.standing(school, provider).isPresent();
    }

    /** The provider says once, for all its schools, what it is. */
    @Transactional
    public Optional<Refused> state(Actor actor, ProviderId provider, Registration what) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider)
                ? save(actor, provider, Optional.empty(), what)
                : Optional.of(NOT_YOURS);
    }

    /** A school puts on record what it found when it looked the provider up; for that school it stands above what the provider says. */
    @Transactional
    public Optional<Refused> verify(Actor actor, SchoolId school, ProviderId provider, Registration what) {
        return reaches(actor, Right.AUDIT_PROVIDERS, school, provider)
                ? save(actor, provider, Optional.of(school), what)
                : Optional.of(NOT_YOURS);
    }

    private Optional<Refused> save(Actor actor, ProviderId provider, Optional<SchoolId> school, Registration what) {
        var wrong = what.wrong();
        if (wrong.isPresent()) {
            return wrong;
        }
        if (what.lawfulBecause().filter(it -> it.length() > LONGEST).isPresent()) {
            return Optional.of(new Refused("INVALID", "Say it in at most 1,000 characters."));
        }
        rows.save(new RegistrationRows.Row(
                Id.next(),
                provider,
                school.orElse(null),
                what.status().name(),
                what.urn().orElse(null),
                what.ukprn().orElse(null),
                what.dfeNumber().orElse(null),
                what.accredited(),
                what.adventurous(),
                what.aalaNumber().orElse(null),
                what.aalaExpires().orElse(null),
                what.others(),
                what.othersTrigger(),
                what.lawfulBecause().orElse(null),
                clock.instant(),
                actor.person()));
        trail.record(
                actor, Action.REGISTRATION_RECORDED, provider, what.status().name());
        return Optional.empty();
    }

    /** Puts a published report on record: by the provider for everybody, or by a school for itself. */
    @Transactional
    public Optional<Refused> addInspection(
            Actor actor, Optional<SchoolId> school, ProviderId provider, Inspection.New report) {
        var may = school.map(it -> reaches(actor, Right.AUDIT_PROVIDERS, it, provider))
                .orElseGet(() -> actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider));
        if (!may) {
            return Optional.of(NOT_YOURS);
        }
        if (report.outcome().isBlank()
                || report.outcome().length() > 200
                || report.on().isAfter(Session.today(clock))) {
            return Optional.of(new Refused(
                    "INVALID", "Write the outcome in a few words, and the day of the inspection: today or earlier."));
        }
        if (report.link().filter(it -> !it.matches("https?://\\S{3,490}")).isPresent()) {
            return Optional.of(
                    new Refused("LINK", "Write the link with its beginning, such as https://reports.example/1."));
        }
        rows.addInspection(
                Id.next(),
                provider,
                school.orElse(null),
                report.body().name(),
                report.on(),
                report.outcome().strip(),
                report.link().orElse(null),
                report.document().orElse(null),
                clock.instant(),
                actor.person());
        trail.record(actor, Action.REGISTRATION_RECORDED, provider, "inspection");
        return Optional.empty();
    }

    /** Somebody at the school has read the report; the first who says so stands. */
    @Transactional
    public void read(Actor actor, SchoolId school, ProviderId provider, UUID inspection) {
        if (reaches(actor, Right.SEE_ASSURANCE, school, provider)
                && rows.read(inspection, provider, school, clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.REGISTRATION_RECORDED, provider, "inspection read");
        }
    }

    /** The authority's list, its confirmation, or a report to it that the provider may be running unregistered. */
    @Transactional
    public Optional<Refused> note(Actor actor, SchoolId school, ProviderId provider, AuthorityWord.New word) {
        if (!reaches(actor, Right.AUDIT_PROVIDERS, school, provider)) {
            return Optional.of(NOT_YOURS);
        }
        if (word.authority().isBlank() || word.scope().isBlank() || word.scope().length() > LONGEST) {
            return Optional.of(new Refused("INVALID", "Write which authority, and what it is about."));
        }
        if (word.on().isAfter(Session.today(clock))) {
            return Optional.of(new Refused("DATE", "Choose the day on which it was: today or earlier."));
        }
        rows.addWord(
                Id.next(),
                school,
                provider,
                word.kind().name(),
                word.authority().strip(),
                word.listed().orElse(null),
                word.scope().strip(),
                word.reference().map(String::strip).orElse(null),
                word.on(),
                clock.instant(),
                actor.person());
        trail.record(
                actor,
                word.kind() == AuthorityWord.Kind.REPORT ? Action.UNREGISTERED_REPORTED : Action.REGISTRATION_RECORDED,
                provider,
                word.kind().name());
        return Optional.empty();
    }

    /** What the law would want if this pupil came for so many hours a week. */
    public Optional<RegistrationVerdict> ifCame(
            Actor actor, SchoolId school, ProviderId provider, LocalDate day, RegistrationTests.Newcomer newcomer) {
        return reaches(actor, Right.PLACE_PUPILS, school, provider)
                ? Optional.of(tests.toSchool(school, provider, day, Optional.of(newcomer)))
                : Optional.empty();
    }

    private static Registration.Said said(RegistrationRows.Said row) {
        return new Registration.Said(RegistrationTests.registration(row), row.recordedAt(), row.by());
    }

    private static Inspection inspection(RegistrationRows.InspectionRow row) {
        return new Inspection(
                row.id(),
                row.schoolId() != null,
                Inspection.Body.valueOf(row.body()),
                row.inspectedOn(),
                row.outcome(),
                Optional.ofNullable(row.link()),
                Optional.ofNullable(row.documentId()),
                Optional.ofNullable(row.readBy()),
                Optional.ofNullable(row.readAt()));
    }

    private static AuthorityWord word(RegistrationRows.WordRow row) {
        return new AuthorityWord(
                AuthorityWord.Kind.valueOf(row.kind()),
                row.authority(),
                Optional.ofNullable(row.listed()),
                row.scope(),
                Optional.ofNullable(row.reference()),
                row.saidOn(),
                row.recordedAt(),
                row.by());
    }

    /** The schools for which the actor looks after the provider, for a screen that has to choose one. */
    public List<SchoolId> schools(Actor actor, ProviderId provider) {
        return actor.schools(Right.SEE_ASSURANCE).stream()
                .filter(school -> commissions.standing(school, provider).isPresent())
                .toList();
    }
}
