package uk.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.attendance.Registers;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;

class CalendarsTest extends DomainTest {
    @Inject
    Calendars calendars;

    @Inject
    Registers registers;

    @Inject
    World world;

    @Test
    void halfTermsMayNotOverlap() {
        var school = world.school();
        var office = world.at(school, Role.OFFICE);
        var part = new TermPart("Autumn 2", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18));

        assertThat(calendars.addPart(office, school, part)).isEmpty();
        assertThat(calendars.addPart(office, school, part)).map(Refused::code).contains("OVERLAP");
    }

    @Test
    void nobodyIsExpectedOnADayOnWhichTheirSchoolIsClosed() {
        var school = world.school();
        var other = world.school();
        var provider = world.provider();
        var site = world.site(provider);
        world.placement(world.pupil(school), school, site);
        world.placement(world.pupil(other), other, site);
        var tutor = world.at(provider, Role.TUTOR);
        var session = new Session(MovableClock.MONDAY, Half.AM);

        calendars.close(
                world.at(school, Role.OFFICE),
                school,
                new Closure(MovableClock.MONDAY, Closure.Kind.UNEXPECTED, "No heating"));

        assertThat(registers.of(tutor, session).lines()).hasSize(1);
    }

    @Test
    void theRegisterAgreesWithTheCalendarOnEveryDayOfAYear() {
        var school = world.school();
        var office = world.at(school, Role.OFFICE);
        calendars.addPart(
                office, school, new TermPart("Autumn 2", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18)));
        calendars.addPart(
                office, school, new TermPart("Spring 1", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 2, 12)));
        var provider = world.provider();
        world.placement(world.pupil(school), school, world.site(provider));
        var tutor = world.at(provider, Role.TUTOR);
        var calendar = calendars.of(office, school).orElseThrow();

        List<LocalDate> disagree = LocalDate.of(2026, 9, 1)
                .datesUntil(LocalDate.of(2027, 7, 17))
                .filter(day -> calendar.isSchoolDay(day)
                        == registers
                                .of(tutor, new Session(day, Half.AM))
                                .lines()
                                .isEmpty())
                .toList();

        assertThat(disagree).isEmpty();
    }

    @Test
    void anotherSchoolsOfficeCannotChangeIt() {
        var school = world.school();
        var stranger = world.at(world.school(), Role.OFFICE);

        assertThat(calendars.close(stranger, school, new Closure(MovableClock.MONDAY, Closure.Kind.INSET, "No")))
                .map(Refused::code)
                .contains("NOT_YOURS");
        assertThat(calendars.of(stranger, school)).isEmpty();
    }
}
