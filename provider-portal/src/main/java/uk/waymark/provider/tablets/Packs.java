package uk.waymark.provider.tablets;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.attendance.Registers;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.placements.Placements;
import uk.waymark.provider.attendance.RegisterDocuments;
import uk.waymark.provider.attendance.RegisterDocuments.RegisterBody;
import uk.waymark.provider.tablets.TabletDocuments.NamedBody;
import uk.waymark.provider.tablets.TabletDocuments.PackBody;
import uk.waymark.provider.tablets.TabletDocuments.PupilBody;
import uk.waymark.provider.tablets.TabletDocuments.TabletBody;
import uk.waymark.tablets.EnrolledTablet;
import uk.waymark.tablets.HomeSchool;
import uk.waymark.tablets.TabletSignIns;

/** Puts together what a tablet needs for today and the next days. One query for each register, and three more. */
@Singleton
final class Packs {
    private static final int WEEKDAYS_AHEAD = 5;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Registers registers;
    private final Placements placements;
    private final TabletSignIns signIns;
    private final Clock clock;

    Packs(Registers registers, Placements placements, TabletSignIns signIns, Clock clock) {
        this.registers = registers;
        this.placements = placements;
        this.signIns = signIns;
        this.clock = clock;
    }

    PackBody of(EnrolledTablet tablet, Actor actor) {
        var now = clock.instant();
        return new PackBody(
                now,
                TabletBody.of(tablet),
                signIns.people(tablet.id()).stream()
                        .map(person -> new NamedBody(person.id(), person.name()))
                        .toList(),
                days(Session.today(clock))
                        .flatMap(day -> Stream.of(Half.values()).map(half -> new Session(day, half)))
                        .map(session -> register(actor, session, now))
                        .toList(),
                pupils(tablet, actor));
    }

    private RegisterBody register(Actor actor, Session session, Instant now) {
        return RegisterDocuments.of(FewestLetters.of(registers.of(actor, session)), now);
    }

    private List<PupilBody> pupils(EnrolledTablet tablet, Actor actor) {
        var telephones = signIns.schools(tablet).stream()
                .collect(Collectors.toMap(HomeSchool::placement, HomeSchool::telephone, (one, same) -> one));
        return placements.current(actor).stream()
                .map(pupil -> new PupilBody(
                        pupil.placement().value(),
                        pupil.name(),
                        pupil.school(),
                        telephones.getOrDefault(pupil.placement(), "")))
                .toList();
    }

    /** Today, whatever day it is, and the weekdays after it. */
    static Stream<LocalDate> days(LocalDate today) {
        return Stream.concat(
                Stream.of(today),
                today.plusDays(1)
                        .datesUntil(today.plusDays(14))
                        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                        .limit(WEEKDAYS_AHEAD));
    }
}
