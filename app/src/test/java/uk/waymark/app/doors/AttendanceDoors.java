package uk.waymark.app.doors;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.app.RunningWaymark;
import uk.waymark.attendance.Attempt;
import uk.waymark.attendance.ContactAttempts;
import uk.waymark.attendance.ContactAttempts.NewAttempt;
import uk.waymark.attendance.DaySheets;
import uk.waymark.attendance.EntryHistory;
import uk.waymark.attendance.ProviderClosures;
import uk.waymark.attendance.ProviderClosures.NewClosure;
import uk.waymark.attendance.Receipt;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.RegisterEntries.Choice;
import uk.waymark.attendance.Registers;
import uk.waymark.attendance.SessionKey;
import uk.waymark.attendance.Whereabouts;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.exports.RegisterSheet;
import uk.waymark.exports.RegisterSheets;
import uk.waymark.figures.AttendanceFigures;
import uk.waymark.figures.Behind;
import uk.waymark.tablets.CodeOutcome;
import uk.waymark.tablets.Tablets;
import uk.waymark.timetable.DayChange;
import uk.waymark.timetable.PartTimeTimetables;
import uk.waymark.timetable.Suspensions;
import uk.waymark.timetable.Timetables;
import uk.waymark.writeback.CodeMappings;

/** Registers, codes, figures, timetables and tablets. */
final class AttendanceDoors extends Doors {
    AttendanceDoors(RunningWaymark waymark) {
        super(waymark);
    }

    @Override
    List<Door> all() {
        return List.of(
                new Door(
                        "Marks.record",
                        PROVIDER,
                        (actor, it) -> receipt(actor, it.placement()).outcome() != Receipt.Outcome.REFUSED),
                new Door(
                        "Registers.of",
                        PROVIDER,
                        (actor, it) -> waymark.bean(Registers.class).of(actor, NOW).lines().stream()
                                .anyMatch(line -> line.placement().equals(it.placement()))),
                new Door(
                        "Whereabouts.of",
                        EnumSet.of(
                                Role.HEAD,
                                Role.AP_LEAD,
                                Role.SENIOR_LEADER,
                                Role.DSL,
                                Role.DEPUTY_DSL,
                                Role.ATTENDANCE_OFFICER,
                                Role.TRUST_SAFEGUARDING),
                        (actor, it) -> waymark.bean(Whereabouts.class).of(actor, NOW).cards().stream()
                                .anyMatch(card -> card.pupil().equals(it.pupil()))),
                new Door(
                        "Whereabouts.figures",
                        EnumSet.of(
                                Role.HEAD,
                                Role.AP_LEAD,
                                Role.SENIOR_LEADER,
                                Role.DSL,
                                Role.DEPUTY_DSL,
                                Role.ATTENDANCE_OFFICER,
                                Role.GOVERNOR,
                                Role.LINK_GOVERNOR,
                                Role.TRUST_SAFEGUARDING,
                                Role.TRUST_EXECUTIVE),
                        (actor, it) -> waymark.bean(Whereabouts.class).figures(actor, NOW).stream()
                                .anyMatch(row -> row.school().equals(it.school()))),
                new Door(
                        "AttendanceFigures.of",
                        WITH_ATTENDANCE,
                        (actor, it) -> waymark.bean(AttendanceFigures.class)
                                .of(actor, it.pupil(), Optional.empty())
                                .isPresent()),
                new Door(
                        "AttendanceFigures.overview pupils",
                        WITH_ATTENDANCE,
                        (actor, it) -> waymark
                                .bean(AttendanceFigures.class)
                                .overview(actor, YEAR)
                                .pupils(Optional.empty(), Optional.empty())
                                .stream()
                                .anyMatch(row -> row.pupil().equals(it.pupil()))),
                new Door(
                        "AttendanceFigures.overview schools",
                        EnumSet.of(
                                Role.HEAD,
                                Role.AP_LEAD,
                                Role.SENIOR_LEADER,
                                Role.DSL,
                                Role.DEPUTY_DSL,
                                Role.SENCO,
                                Role.ATTENDANCE_OFFICER,
                                Role.GOVERNOR,
                                Role.LINK_GOVERNOR,
                                Role.TRUST_SAFEGUARDING,
                                Role.TRUST_EXECUTIVE),
                        (actor, it) -> waymark.bean(AttendanceFigures.class).overview(actor, YEAR).schools().stream()
                                .anyMatch(row -> row.id().equals(it.school()))),
                new Door(
                        "AttendanceFigures.sessions",
                        WITH_ATTENDANCE,
                        (actor, it) -> !waymark.bean(AttendanceFigures.class)
                                .sessions(actor, Behind.of(YEAR, it.pupil(), Behind.UNCODED), 0)
                                .isEmpty()),
                new Door(
                        "RegisterSheets.page",
                        WITH_ATTENDANCE,
                        (actor, it) -> !waymark.bean(RegisterSheets.class)
                                .page(
                                        actor,
                                        new RegisterSheet.Wanted(
                                                NOW.date(), NOW.date(), Optional.of(it.school()), Optional.empty()),
                                        0)
                                .rows()
                                .isEmpty()),
                new Door(
                        "CodeMappings.of",
                        EnumSet.of(Role.HEAD, Role.ATTENDANCE_OFFICER),
                        (actor, it) -> !waymark.bean(CodeMappings.class)
                                .of(actor, it.school())
                                .isEmpty()),
                new Door(
                        "CodeMappings.map",
                        EnumSet.of(Role.HEAD, Role.ATTENDANCE_OFFICER),
                        (actor, it) -> waymark.bean(CodeMappings.class)
                                .map(actor, it.school(), "I", "1")
                                .isEmpty()),
                new Door(
                        "Calendars.of",
                        EnumSet.of(
                                Role.HEAD,
                                Role.AP_LEAD,
                                Role.AP_HELPER,
                                Role.SENIOR_LEADER,
                                Role.DSL,
                                Role.DEPUTY_DSL,
                                Role.SENCO,
                                Role.ATTENDANCE_OFFICER,
                                Role.OFFICE,
                                Role.TRUST_SAFEGUARDING,
                                Role.TRUST_EXECUTIVE),
                        (actor, it) -> waymark.bean(Calendars.class)
                                .of(actor, it.school())
                                .isPresent()),
                new Door(
                        "Calendars.open",
                        EnumSet.of(Role.HEAD, Role.OFFICE),
                        (actor, it) -> waymark.bean(Calendars.class)
                                .open(actor, it.school(), LocalDate.of(2030, 1, 1))
                                .isEmpty()),
                new Door(
                        "RegisterEntries.day",
                        WITH_ATTENDANCE,
                        (actor, it) -> waymark.bean(RegisterEntries.class).day(actor, NOW.date(), 0).stream()
                                .anyMatch(line -> line.pupil().equals(it.pupil()))),
                new Door("RegisterEntries.choose", EnumSet.of(Role.HEAD, Role.ATTENDANCE_OFFICER), (actor, it) -> {
                    var key = new SessionKey(it.placement(), NOW);
                    var entries = waymark.bean(RegisterEntries.class);
                    var stands = entries.history(actor, key).entries().stream()
                            .reduce((first, last) -> last)
                            .map(EntryHistory.Decided::id);
                    return entries.choose(
                                    actor,
                                    key,
                                    new Choice("I", Optional.of("Ill"), Optional.empty(), Optional.empty(), stands))
                            .isEmpty();
                }),
                new Door(
                        "DaySheets.of",
                        WITH_ATTENDANCE,
                        (actor, it) -> waymark.bean(DaySheets.class)
                                .of(actor, it.school(), NOW.date())
                                .isPresent()),
                new Door(
                        "ContactAttempts.write",
                        MAKING_CONTACT,
                        (actor, it) -> waymark.bean(ContactAttempts.class)
                                .write(
                                        actor,
                                        new NewAttempt(
                                                UUID.randomUUID(),
                                                new SessionKey(it.placement(), NOW),
                                                Attempt.Whom.HOME,
                                                "Home",
                                                Attempt.Channel.TELEPHONE,
                                                Attempt.Result.NO_ANSWER,
                                                ""))
                                .isEmpty()),
                new Door(
                        "Timetables.changeDay",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(Timetables.class)
                                .changeDay(
                                        actor,
                                        it.placement(),
                                        new DayChange(
                                                new Session(NOW.date().plusDays(1), Half.AM),
                                                DayChange.Kind.AS_USUAL,
                                                Optional.empty(),
                                                Optional.empty(),
                                                "Test"))
                                .isEmpty()),
                new Door(
                        "PartTimeTimetables.approve",
                        EnumSet.of(Role.HEAD),
                        (actor, it) -> !waymark.bean(PartTimeTimetables.class)
                                .approve(actor, it.pupil(), UUID.randomUUID())
                                .map(Refused::code)
                                .filter("NOT_FOUND"::equals)
                                .isPresent()),
                new Door(
                        "Suspensions.record",
                        EnumSet.of(Role.HEAD),
                        (actor, it) -> !waymark.bean(Suspensions.class)
                                .record(actor, it.pupil(), NOW.date().minusDays(1), NOW.date())
                                .map(Refused::code)
                                .filter("NOT_FOUND"::equals)
                                .isPresent()),
                new Door(
                        "ProviderClosures.announce",
                        EnumSet.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT),
                        (actor, it) -> waymark.bean(ProviderClosures.class)
                                .announce(
                                        actor,
                                        new NewClosure(
                                                UUID.randomUUID(),
                                                it.site(),
                                                NOW.date().plusDays(20),
                                                NOW.date().plusDays(20),
                                                Optional.empty(),
                                                "Test"))
                                .isEmpty()),
                new Door(
                        "Tablets.of",
                        EnumSet.of(Role.PROVIDER_MANAGER),
                        (actor, it) -> waymark.bean(Tablets.class).of(actor).stream()
                                .anyMatch(tablet -> tablet.id().equals(it.tablet()))),
                new Door(
                        "Tablets.newCode",
                        EnumSet.of(Role.PROVIDER_MANAGER),
                        (actor, it) ->
                                waymark.bean(Tablets.class).newCode(actor, it.provider(), Optional.empty(), "A tablet")
                                        instanceof CodeOutcome.Made),
                new Door(
                        "Tablets.revoke",
                        EnumSet.of(Role.PROVIDER_MANAGER),
                        (actor, it) -> waymark.bean(Tablets.class)
                                .revoke(actor, it.tablet())
                                .isEmpty()));
    }
}
