package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.app.Trouble;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.pupils.PupilImport;
import uk.waymark.pupils.Pupils;
import uk.waymark.pupils.Upn;
import uk.waymark.timetable.ExpectedTime;

/** Sixty pupils, imported from a list as a school's office would, and placed. */
@Singleton
class SamplePupils {
    /** The first school's seventh pupil, at the farm, and its twenty-second, at the pupil referral unit. */
    private static final int ENDS_SOON = 6;

    private static final int BY_THE_AUTHORITY = 21;

    private static final List<Integer> ON_ROLL = List.of(30, 18, 12);
    private static final List<String> FORENAMES = List.of(
            "Wren", "Rowan", "Ash", "Linnet", "Bracken", "Hazel", "Jay", "Fern", "Robin", "Sorrel", "Heath", "Ivy",
            "Merle", "Teal", "Clover", "Reed", "Briar", "Lark", "Moss", "Juniper");
    private static final List<String> SURNAMES = List.of("Sampleton", "Testwood", "Madeupham");

    private final PupilImport pupilImport;
    private final Pupils pupils;
    private final Placements placements;
    private final Clock clock;

    SamplePupils(PupilImport pupilImport, Pupils pupils, Placements placements, Clock clock) {
        this.pupilImport = pupilImport;
        this.pupils = pupils;
        this.placements = placements;
        this.clock = clock;
    }

    void make(SampleWorld world, Map<SampleAccount, Actor> staff) {
        var first = 0;
        for (var index = 0; index < ON_ROLL.size(); index++) {
            var school = world.schools().get(index);
            var head = index == 0 ? Objects.requireNonNull(staff.get(SampleAccount.HEAD)) : SamplePlaces.head(school);
            onRoll(school, head, first, ON_ROLL.get(index));
            place(world, head, first);
            first += ON_ROLL.get(index);
        }
    }

    private void onRoll(SchoolId school, Actor head, int first, int many) {
        var csv = new StringBuilder(
                "UPN,Legal Forename,Legal Surname,Preferred Forename,DOB,Year,Reg,Sex,SEN Status,FSM,In Care\n");
        for (var number = first; number < first + many; number++) {
            var year = 7 + number % 5;
            csv.append(upn(number))
                    .append(',')
                    .append(FORENAMES.get(number % FORENAMES.size()))
                    .append(',')
                    .append(SURNAMES.get(number / FORENAMES.size()))
                    .append(number % 9 == 4 ? ",Jojo," : ",,")
                    .append("%02d/%02d/%d,"
                            .formatted(
                                    1 + number % 28,
                                    1 + number % 12,
                                    Session.today(clock).getYear() - 5 - year))
                    .append(year)
                    .append(',')
                    .append(year)
                    .append((char) ('A' + number % 4))
                    .append(number % 2 == 0 ? ",F," : ",M,")
                    .append(number % 3 == 0 ? "E," : "K,")
                    .append(number % 4 == 0 ? "Y," : "N,")
                    .append(number % 15 == 0 ? "Y\n" : "N\n");
        }
        var outcome = pupilImport.apply(head, school, csv.toString().getBytes(StandardCharsets.UTF_8), done -> {});
        if (outcome instanceof PupilImport.Outcome.Not(var refused)) {
            throw new Trouble("Sample pupils: " + refused.message());
        }
    }

    /** Authority 999 and school 9999 do not exist; the check letter is the one that fits. */
    static String upn(int number) {
        var digits = "999999924%03d".formatted(number);
        return Stream.of("ABCDEFGHJKLMNPQRTUVWXYZ".split(""))
                .map(letter -> letter + digits)
                .filter(text -> Upn.of(text).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void place(SampleWorld world, Actor head, int first) {
        var kinds = List.copyOf(world.providers().keySet());
        var number = first;
        var start = yearStart();
        for (var pupil : pupils.list(head, "", 100, 0)) {
            var kind = kinds.get(number % kinds.size());
            var sites = Objects.requireNonNull(world.sites().get(kind));
            var site = sites.get((number / kinds.size()) % sites.size());
            var outcome = placements.place(
                    head,
                    new NewPlacement(
                                    pupil.id(),
                                    site,
                                    kindOf(kind, number),
                                    start,
                                    lastDay(start, number),
                                    pattern(kind, number),
                                    activity(kind))
                            .because("Chosen with the family after what was tried at school")
                            .takenOver("It ran already when the school began to use Waymark"));
            if (outcome instanceof PlacementOutcome.NotPlaced(var refused)) {
                throw new Trouble("Sample placements: " + refused.message());
            }
            number++;
        }
    }

    private LocalDate yearStart() {
        var today = Session.today(clock);
        return LocalDate.of(today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1, 9, 7);
    }

    /** Most go on until the summer; one at the farm ends in a few weeks. */
    private LocalDate lastDay(LocalDate start, int number) {
        var soon = Session.today(clock).plusDays(20).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        var summer = start.plusMonths(10).withDayOfMonth(15);
        return number == ENDS_SOON && soon.isBefore(summer) && soon.isAfter(start) ? soon : summer;
    }

    private static PlacementKind kindOf(ProviderKind kind, int number) {
        if (number == BY_THE_AUTHORITY) {
            return PlacementKind.AUTHORITY_ARRANGED;
        }
        return switch (kind) {
            case PRU -> PlacementKind.DUAL_REGISTERED;
            case ONLINE -> PlacementKind.ONLINE;
            case GARAGE -> PlacementKind.WORK_PLACEMENT;
            default -> PlacementKind.SCHOOL_ARRANGED;
        };
    }

    private static String activity(ProviderKind kind) {
        return switch (kind) {
            case FARM -> "Animal care and growing";
            case GARAGE -> "Motor vehicle work";
            case PRU, TUTORING -> "English, mathematics and a project";
            default -> "A vocational taster course";
        };
    }

    /** Most come all week, some three days, some in the mornings; lessons online are two mornings beside school. */
    private static List<ExpectedTime> pattern(ProviderKind kind, int number) {
        if (kind == ProviderKind.ONLINE) {
            return Stream.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)
                    .map(day -> new ExpectedTime(day, Half.AM, LocalTime.of(9, 15), LocalTime.of(11, 15)))
                    .toList();
        }
        List<ExpectedTime> pattern = new ArrayList<>();
        for (var day : DayOfWeek.values()) {
            if (day.getValue() > 5 || (number % 4 == 2 && day.getValue() % 2 == 0)) {
                continue;
            }
            pattern.add(new ExpectedTime(day, Half.AM, LocalTime.of(9, 15 * (number % 3)), LocalTime.of(12, 0)));
            if (number % 7 != 5) {
                pattern.add(new ExpectedTime(day, Half.PM, LocalTime.of(12, 45), LocalTime.of(14, 45)));
            }
        }
        return pattern;
    }
}
