package uk.waymark.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.fixtures.MovableClock.MONDAY;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.accounts.People;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class LatenessTest extends DomainTest {
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("test.raisers", "here");
        return properties;
    }

    @Inject
    Obligations obligations;

    @Inject
    Due due;

    @Inject
    Lateness lateness;

    @Inject
    Digest digest;

    @Inject
    Raising raising;

    @Inject
    Raised raised;

    @Inject
    Notices notices;

    @Inject
    Commissions commissions;

    @Inject
    List<Raiser> raisers;

    @Inject
    SettingDecisions settings;

    @Inject
    People people;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @BeforeEach
    void anEmptyBoard() throws SQLException {
        clock.set(MONDAY, 9, 5);
        try (var connection = TestDatabase.get().owner().connect();
                var statement = connection.createStatement()) {
            // What other tests have hung on theirs stays behind without it.
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            statement.execute("DELETE FROM obligation_step");
            statement.execute("DELETE FROM obligation_role");
            statement.execute("DELETE FROM obligation");
        }
    }

    private long late(Actor actor) {
        return notices.latest(actor).stream()
                .filter(notice -> notice.kind() == Kind.DUE_LATE)
                .count();
    }

    private static List<String> mails(Actor actor) throws SQLException {
        try (var connection = TestDatabase.get().owner().connect();
                var query = connection.prepareStatement(
                        "SELECT d.body FROM notice_delivery d JOIN person p ON p.email = d.address"
                                + " WHERE p.name = ? AND d.subject = 'Things are due on Waymark'")) {
            query.setString(1, actor.name());
            try (var rows = query.executeQuery()) {
                List<String> bodies = new ArrayList<>();
                while (rows.next()) {
                    bodies.add(rows.getString(1));
                }
                return bodies;
            }
        }
    }

    @Test
    void whoeverOwesItIsToldOnceAndTheHeadOnceAfterTwoWorkingDays() throws SQLException {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var head = world.at(school, Role.HEAD);
        obligations.raise(Tasks.audit(school, Role.AP_LEAD, THURSDAY));
        obligations.raise(Tasks.audit(school, Role.AP_LEAD, THURSDAY));

        clock.set(THURSDAY, 23, 0);
        assertThat(lateness.tell()).isZero();
        clock.set(FRIDAY, 0, 5);
        assertThat(lateness.tell()).isEqualTo(2);
        assertThat(lateness.tell()).isZero();
        assertThat(late(lead)).isEqualTo(2);
        assertThat(mails(lead))
                .as("what is late by the day comes in the digest")
                .isEmpty();

        for (var day : List.of(FRIDAY, FRIDAY.plusDays(1), FRIDAY.plusDays(2))) {
            clock.set(day, 12, 0);
            assertThat(lateness.escalate()).isZero();
        }
        clock.set(FRIDAY.plusDays(3), 8, 0);
        assertThat(lateness.escalate()).isEqualTo(2);
        assertThat(lateness.escalate()).isZero();
        assertThat(late(head)).isEqualTo(2);
        assertThat(mails(head)).singleElement().asString().contains("2 things are late");
    }

    @Test
    void theNumberOfDaysIsTheSchoolsOwn() {
        var school = world.school();
        var head = world.at(school, Role.HEAD);
        settings.decide(
                head,
                new Scope.OfSchool(school),
                DueSettings.ESCALATE_AFTER.name(),
                "1",
                MONDAY,
                "We want to know the day after");
        obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));
        clock.set(MONDAY.plusDays(1), 9, 0);
        lateness.tell();

        assertThat(lateness.escalate()).isEqualTo(1);
        assertThat(late(head)).isEqualTo(1);
    }

    @Test
    void whatAProviderIsLateWithReachesItsManagerAndTheSchoolToWhichItIsOwed() {
        var provider = world.provider();
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        var dsl = world.at(provider, Role.PROVIDER_DSL);
        var lead = commissioner(provider);
        var other = commissioner(provider);
        var stranger = world.at(world.school(), Role.AP_LEAD);
        var school = lead.grants().getFirst().schools().iterator().next();
        obligations.raise(Tasks.change(provider, Role.PROVIDER_DSL, MONDAY, Optional.empty())
                .owedTo(school));
        clock.set(THURSDAY, 9, 0);
        lateness.tell();
        lateness.escalate();

        assertThat(late(dsl)).isEqualTo(1);
        assertThat(late(manager)).isEqualTo(1);
        assertThat(late(lead)).isEqualTo(1);
        assertThat(late(other)).isZero();
        assertThat(due.lateProviders(lead).late()).hasSize(1);
        assertThat(due.lateProviders(other).isEmpty()).isTrue();
        assertThat(due.lateProviders(stranger).isEmpty()).isTrue();
    }

    private Actor commissioner(ProviderId provider) {
        SchoolId school = world.school();
        commissions.open(school, provider, Optional.empty());
        return world.at(school, Role.AP_LEAD);
    }

    @Test
    void whatHasAClockIsToldByMailAtOnce() throws SQLException {
        var provider = world.provider();
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        obligations.raise(Tasks.change(
                provider,
                Role.PROVIDER_MANAGER,
                MONDAY,
                Optional.of(clock.instant().plusSeconds(60))));
        assertThat(lateness.tell()).isZero();
        clock.set(MONDAY, 9, 7);

        assertThat(lateness.tell()).isEqualTo(1);
        assertThat(mails(manager)).hasSize(1);
    }

    @Test
    void whatWasMetOrPostponedInTimeIsNotLate() {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var key = Tasks.key();
        obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY));
        due.postpone(lead, obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY)), THURSDAY, "Snow");
        obligations.meet(key, "An audit");
        clock.set(MONDAY.plusDays(1), 9, 0);

        assertThat(lateness.tell()).isZero();
    }

    @Test
    void oneDigestADayWithFiguresOnly() throws SQLException {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var idle = world.at(school, Role.DSL);
        for (var days : List.of(-4, -1, 0, 2, 30)) {
            obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY.plusDays(days)));
        }
        clock.set(MONDAY, 6, 59);
        round();
        assertThat(mails(lead)).isEmpty();
        clock.set(MONDAY, 7, 2);
        round();
        round();
        obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));
        round();

        assertThat(mails(lead))
                .singleElement()
                .asString()
                .contains("2 late, 1 due today, 1 more this week")
                .doesNotContain("Greenfield");
        assertThat(mails(idle)).isEmpty();
        clock.set(MONDAY.plusDays(1), 7, 2);
        round();
        assertThat(mails(lead)).hasSize(2);
    }

    private void round() {
        digest.waiting(new PersonId(new UUID(0, 0))).forEach(digest::send);
    }

    @Test
    void noDigestAtTheWeekendAndNoneForWhoeverHasLeft() throws SQLException {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var left = world.at(school, Role.AP_LEAD);
        people.deactivate(World.ADMINISTRATOR, left.person());
        obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));
        clock.set(MONDAY.minusDays(1), 7, 30);
        round();
        assertThat(mails(lead)).isEmpty();
        clock.set(MONDAY, 7, 30);
        round();

        assertThat(mails(lead)).hasSize(1);
        assertThat(mails(left)).isEmpty();
    }

    @Test
    void aHelperHearsOfWhatWasGivenAndAnotherHourIsTheSchoolsOwn() throws SQLException {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var head = world.at(school, Role.HEAD);
        var helper = world.at(school, Role.AP_HELPER);
        settings.decide(
                head,
                new Scope.OfSchool(school),
                DueSettings.DIGEST_HOUR.name(),
                "9",
                MONDAY,
                "We read our mail at nine");
        due.delegate(lead, obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY)), helper.person());
        clock.set(MONDAY, 8, 59);
        round();
        assertThat(mails(helper)).isEmpty();
        clock.set(MONDAY, 9, 2);
        round();

        assertThat(mails(helper)).singleElement().asString().contains("1 due today");
    }

    @Test
    void aRaiserThatFailsDoesNotKeepTheOthers() {
        raised.days.clear();

        // Every capability's own, and of the two of this test the one that does not fail.
        assertThat(raising.raise()).isEqualTo(raisers.size() - 1);
        assertThat(raised.days).containsExactly(MONDAY);
    }

    @Test
    void aTurnThatAnotherNodeHasIsLeftToIt() throws SQLException {
        raised.days.clear();
        try (var connection = TestDatabase.get().owner().connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("SELECT name FROM work_turn WHERE name = 'due raising' FOR UPDATE");

            assertThat(raising.raise()).isZero();
            connection.rollback();
        }
        assertThat(raised.days).isEmpty();
    }

    /** Remembers the days for which it was asked. */
    static final class Raised implements Raiser {
        private final List<LocalDate> days = new ArrayList<>();

        @Override
        public void raise(LocalDate today) {
            days.add(today);
        }
    }

    @Factory
    @Requires(property = "test.raisers")
    static final class Raisers {
        @Singleton
        @Bean(typed = {Raised.class, Raiser.class})
        Raised raised() {
            return new Raised();
        }

        @Singleton
        @Named("broken")
        Raiser broken() {
            return today -> {
                throw new IllegalStateException("On purpose, for " + today);
            };
        }
    }
}
