package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.app.Trouble;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.pupils.PupilImport;
import uk.waymark.pupils.PupilLine;
import uk.waymark.pupils.Pupils;

/** Five pupils of the first school whose journey only begins, and everybody else by name. */
@Singleton
class SampleNewcomers {
    static final String ASPEN = "Aspen Unrealby";
    static final String WILLOW = "Willow Unrealby";
    static final String SAGE = "Sage Unrealby";
    static final String FINCH = "Finch Unrealby";
    static final String HERON = "Heron Unrealby";

    /** Behind the sixty that the schools have already. */
    private static final int FIRST_NUMBER = 60;

    private final PupilImport pupilImport;
    private final Pupils pupils;
    private final PlacementFiles files;
    private final Years years;
    private final Clock clock;

    SampleNewcomers(PupilImport pupilImport, Pupils pupils, PlacementFiles files, Years years, Clock clock) {
        this.pupilImport = pupilImport;
        this.pupils = pupils;
        this.files = files;
        this.years = years;
        this.clock = clock;
    }

    SampleCast make(SampleWorld world, Map<SampleAccount, Actor> staff, SampleProviders.Speakers speakers) {
        var head = speakers.heads().getFirst();
        onRoll(head, world.schools().getFirst());
        Map<String, PupilId> all = pupils.list(head, "", 200, 0).stream()
                .collect(Collectors.toMap(
                        SampleNewcomers::name, PupilLine::id, (one, other) -> one, LinkedHashMap::new));
        Map<String, PlacementFile> placed = files.ofSchool(head, 200, 0).stream()
                .collect(Collectors.toMap(
                        it -> it.name().legalForename() + " " + it.name().legalSurname(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return new SampleCast(
                world,
                staff,
                speakers,
                Session.today(clock),
                years.of(world.schools().getFirst()),
                all,
                placed);
    }

    private static String name(PupilLine line) {
        return line.name().legalForename() + " " + line.name().legalSurname();
    }

    private void onRoll(Actor head, SchoolId school) {
        var csv = new StringBuilder("UPN,Legal Forename,Legal Surname,DOB,Year,Reg,SEN Status,FSM,In Care\n");
        var number = FIRST_NUMBER;
        for (var name : List.of(ASPEN, WILLOW, SAGE, FINCH, HERON)) {
            csv.append(SamplePupils.upn(number))
                    .append(',')
                    .append(name.replace(' ', ','))
                    .append(",%02d/05/%d,9,9A,"
                            .formatted(number - 50, Session.today(clock).getYear() - 14))
                    .append(name.equals(WILLOW) ? "E" : "K")
                    .append(",N,N\n");
            number++;
        }
        var outcome = pupilImport.apply(head, school, csv.toString().getBytes(StandardCharsets.UTF_8), done -> {});
        if (outcome instanceof PupilImport.Outcome.Not(var refused)) {
            throw new Trouble("Sample newcomers: " + refused.message());
        }
    }
}
