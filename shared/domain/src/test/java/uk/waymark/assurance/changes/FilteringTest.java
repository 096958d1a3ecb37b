package uk.waymark.assurance.changes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.TermPart;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class FilteringTest extends DomainTest {
    private static final String WORDS = "The filter is checked each Monday against a list of test pages.";

    @Inject
    Filtering filtering;

    @Inject
    FilteringDue round;

    @Inject
    Due due;

    @Inject
    Commissions commissions;

    @Inject
    Calendars calendars;

    @Inject
    SettingDecisions settings;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private ProviderId provider;
    private Actor manager;
    private Actor lead;

    @BeforeEach
    void aProviderThatASchoolUses() {
        clock.set(MovableClock.MONDAY, 9, 0);
        school = world.school();
        provider = world.provider();
        commissions.open(school, provider, Optional.empty());
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        lead = world.at(school, Role.AP_LEAD);
        var head = world.at(school, Role.HEAD);
        calendars.addPart(head, school, part("Autumn 1", "2026-09-02", "2026-10-23"));
        calendars.addPart(head, school, part("Autumn 2", "2026-11-02", "2026-12-17"));
        calendars.addPart(head, school, part("Spring 1", "2027-01-05", "2027-02-12"));
        calendars.addPart(head, school, part("Spring 2", "2027-02-22", "2027-03-25"));
    }

    private static TermPart part(String name, String from, String to) {
        return new TermPart(name, LocalDate.parse(from), LocalDate.parse(to));
    }

    private List<LocalDate> open() {
        round.raise(Session.today(clock));
        return due.board(manager).all().stream().map(DueItem::dueOn).toList();
    }

    @Test
    @Tag("SAL-14")
    @Tag("DL-32")
    void everyTermItIsAskedForByItselfAndMetByTheManagersStatement() {
        assertThat(open()).containsExactly(LocalDate.of(2026, 12, 17));
        assertThat(open()).hasSize(1);

        assertThat(filtering.give(manager, provider, Id.next(), WORDS)).isEmpty();

        assertThat(open()).isEmpty();
        assertThat(filtering.mineAsked(lead, provider).getFirst().givenAt()).contains(clock.instant());
        assertThat(filtering.of(lead, provider).getFirst().words()).isEqualTo(WORDS);

        clock.set(LocalDate.of(2027, 1, 6), 9, 0);
        assertThat(open()).containsExactly(LocalDate.of(2027, 3, 25));
        assertThat(filtering.mineAsked(lead, provider).getFirst().givenAt()).isEmpty();
    }

    @Test
    @Tag("SAL-14")
    void aSchoolThatAsksForNoneGetsNone() {
        assertThat(open()).hasSize(1);
        settings.decide(
                lead, new Scope.OfSchool(school), "filtering.assurance_interval", "OFF", MovableClock.MONDAY, "Ours");

        assertThat(open()).isEmpty();
        assertThat(filtering.asked(manager, provider).getFirst().dueOn()).isEmpty();
    }

    @Test
    void onlyWhoeverSignsGivesItAndStrangersReadNothing() {
        assertThat(filtering.give(world.at(provider, Role.PROVIDER_DSL), provider, Id.next(), WORDS))
                .map(Refused::code)
                .contains("NOT_YOURS");
        assertThat(filtering.give(manager, provider, Id.next(), " "))
                .map(Refused::code)
                .contains("WORDS");
        filtering.give(manager, provider, Id.next(), WORDS);

        var stranger = world.at(world.school(), Role.AP_LEAD);
        assertThat(filtering.of(stranger, provider)).isEmpty();
        assertThat(filtering.mineAsked(stranger, provider)).isEmpty();
        assertThat(filtering.asked(world.at(provider, Role.TUTOR), provider)).isEmpty();
    }
}
