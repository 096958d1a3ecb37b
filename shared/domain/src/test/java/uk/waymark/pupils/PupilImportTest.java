package uk.waymark.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.Upns;
import uk.waymark.fixtures.World;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.ImportPlan.Fate;
import uk.waymark.pupils.PupilImport.Outcome;

class PupilImportTest extends DomainTest {
    private static final String HEADER = "UPN,Legal Forename,Legal Surname,DOB,Preferred Forename,Year,FSM\n";

    @Inject
    PupilImport pupilImport;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    private SchoolId school;
    private Actor office;

    @BeforeEach
    void aSchool() {
        school = world.school();
        office = world.at(school, Role.OFFICE);
    }

    private ImportPlan run(byte[] file, boolean forReal) {
        var outcome = forReal
                ? pupilImport.apply(office, school, file, done -> {})
                : pupilImport.plan(office, school, file, done -> {});
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).plan();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String upn, String forename) {
        return upn + "," + forename + ",O'Testing,04/05/2012,,Year 9,Y\n";
    }

    @Test
    void aPlanChangesNothingAndTheImportDoesWhatItSaid() {
        var file = utf8(HEADER + line(Upns.next(), "Wren") + line(Upns.next(), "Zoë"));

        assertThat(run(file, false).count(Fate.ADDED)).isEqualTo(2);
        assertThat(pupils.count(office, "")).isZero();

        assertThat(run(file, true).count(Fate.ADDED)).isEqualTo(2);
        assertThat(pupils.list(office, "Zoë", 5, 0).getFirst().name().listed()).isEqualTo("O'Testing, Zoë");
        assertThat(pupils.list(office, "", 5, 0).getFirst().yearGroup()).contains("9");
    }

    @Test
    void runningItAgainChangesNothing() {
        var file = utf8(HEADER + line(Upns.next(), "Wren"));
        run(file, true);

        var again = run(file, true);

        assertThat(again.count(Fate.UNCHANGED)).isEqualTo(1);
        assertThat(pupils.count(office, "")).isEqualTo(1);
    }

    @Test
    void aChangeIsShownWithWhatItWasAndBecomes() {
        var upn = Upns.next();
        run(utf8(HEADER + line(upn, "Wren")), true);

        var plan = run(utf8(HEADER + line(upn, "Rowan")), false);

        assertThat(plan.lines().getFirst().detail()).isEqualTo("Legal forename: Wren → Rowan");
        run(utf8(HEADER + line(upn, "Rowan")), true);
        assertThat(pupils.list(office, "Rowan", 5, 0)).hasSize(1);
    }

    @Test
    void aColumnThatTheFileDoesNotHaveLeavesTheRowAsItIs() {
        var upn = Upns.next();
        run(utf8(HEADER + line(upn, "Wren")), true);

        var plan = run(utf8("UPN,Forename,Surname,DOB\n" + upn + ",Wren,O'Testing,04/05/2012\n"), false);

        assertThat(plan.count(Fate.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void refusedLinesSayTheirNumberAndWhy() {
        var good = Upns.next();
        var file = HEADER + line("B000000000000", "Wren") + "\n" + line(good, "Wren") + line(good, "Twice")
                + Upns.next() + ",Wren,,04/05/2012,,,\n" + Upns.next() + ",Wren,Test,31/02/2012,,,\n"
                + Upns.next() + ",Wren,Test,04/05/2012,,,perhaps\n" + Upns.next() + ",Wren,Test,04/05/1950,,,\n";

        var plan = run(utf8(file), false);

        assertThat(plan.count(Fate.REFUSED)).isEqualTo(6);
        assertThat(plan.lines().getFirst().number()).isEqualTo(2);
        assertThat(plan.lines().getFirst().detail()).contains("UPN");
        assertThat(plan.lines().get(2).detail()).isEqualTo("Line 4 has the same UPN");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commasSemicolonsAndTabsAreRead(String separator) {
        var file = (HEADER + line(Upns.next(), "Wren")).replace(",", separator);

        assertThat(run(utf8(file), false).count(Fate.ADDED)).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkAndWindowsLettersAreRead() {
        var text = HEADER + line(Upns.next(), "Zoë");

        assertThat(run(utf8("\uFEFF" + text), false).lines().getFirst().name()).isEqualTo("Zoë O'Testing");
        assertThat(run(text.getBytes(Charset.forName("windows-1252")), false)
                        .lines()
                        .getFirst()
                        .name())
                .isEqualTo("Zoë O'Testing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPN,Forename,Surname,DOB,Year taught in,Reg,In Care",
                "upn,Legal first name,Legal last name,Date of birth,Year group,Registration form,In care (Looked after)",
                "Unique Pupil Number,First Name,Last Name,Date Of Birth,NC Year,Tutor Group,Looked After"
            })
    void theHeadersOfTheCommonSystemsAreKnown(String header) {
        var plan = run(utf8(header + "\n" + Upns.next() + ",Wren,Test,2012-05-04,9,9A,N\n"), false);

        assertThat(plan.count(Fate.ADDED)).isEqualTo(1);
        assertThat(plan.ignored()).isEmpty();
    }

    @Test
    void aFileWithoutTheNeededColumnsIsRefusedByName() {
        var outcome = pupilImport.plan(office, school, utf8("Name,Age\nWren,14\n"), done -> {});

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Not.class,
                        not -> assertThat(not.refused().message())
                                .contains("Date of birth, Legal forename, Legal surname, UPN"));
    }

    @Test
    void anEmptyFileAndAPictureAreRefused() {
        assertThat(pupilImport.plan(office, school, new byte[0], done -> {})).isInstanceOf(Outcome.Not.class);
        assertThat(pupilImport.plan(office, school, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, done -> {}))
                .isInstanceOf(Outcome.Not.class);
    }

    @Test
    void anotherSchoolsOfficeCannotImport() {
        var stranger = world.at(world.school(), Role.OFFICE);

        assertThat(pupilImport.apply(stranger, school, utf8(HEADER), done -> {}))
                .isInstanceOf(Outcome.Not.class);
    }

    @Test
    void fiveThousandRowsReportTheirProgress() {
        var text = new StringBuilder(HEADER);
        for (var number = 0; number < 5_000; number++) {
            text.append(line(Upns.next(), "Wren"));
        }
        List<Double> progress = Collections.synchronizedList(new ArrayList<>());

        var outcome = pupilImport.apply(office, school, utf8(text.toString()), progress::add);

        assertThat(((Outcome.Read) outcome).plan().count(Fate.ADDED)).isEqualTo(5_000);
        assertThat(progress).hasSize(10).isSorted().last().isEqualTo(1.0);
        assertThat(Optional.of(pupils.count(office, ""))).contains(5_000L);
    }
}
