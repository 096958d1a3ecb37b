package uk.waymark.exports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.exports.RegisterSheet.Wanted;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@Tag("ATT-21")
class RegisterSheetsTest extends DomainTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Wanted WEEK = new Wanted(MONDAY, MONDAY.plusDays(6), Optional.empty(), Optional.empty());

    @Inject
    RegisterSheets sheets;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private PupilId pupil = PupilId.next();

    @BeforeEach
    void aWeekWithTwoCodes() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        pupil = world.pupil(
                school,
                "=HYPERLINK(\"http://nowhere\")",
                "Registered" + school.value().toString().substring(30));
        var placement = world.placement(pupil, school, world.site(world.provider()));
        Register.decide(placement, Register.sessions(MONDAY, 2), List.of("B", "I"));
    }

    private Actor officer() {
        return World.actorOf(school, Role.ATTENDANCE_OFFICER);
    }

    @Test
    void aRegisterShowsTheCodeOrThatNoneIsDecided() {
        var row = sheets.page(officer(), WEEK, 0).rows().getFirst();

        assertThat(row.cells()).hasSize(10);
        var first =
                Optional.ofNullable(row.cells().get(Register.sessions(MONDAY, 1).getFirst()));
        assertThat(first.flatMap(RegisterSheet.Cell::code)).hasValue("B");
        assertThat(row.cells().values().stream().filter(it -> it.code().isEmpty()))
                .hasSize(8);
    }

    @Test
    void noCellOfACsvIsRunByASpreadsheet() {
        for (var cell : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1")) {
            assertThat(Csv.harmless(cell)).isEqualTo("'" + cell);
        }
        for (var cell : List.of("", "B801200005001", "Sampleton, Wren", "a=b")) {
            assertThat(Csv.harmless(cell)).isEqualTo(cell);
        }
        var text =
                new String(Csv.of(List.of("Pupil"), List.of(List.of("=cmd|' /C calc'!A0, x"))), StandardCharsets.UTF_8);
        assertThat(text).contains("\"'=cmd|' /C calc'!A0, x\"");
    }

    @Test
    void theCsvHasALineForEachSession() {
        var lines = new String(sheets.file(officer(), WEEK, Format.CSV).content(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines).hasSize(11);
        assertThat(lines.get(1)).startsWith("2026-11-16,AM,").contains(",B,Attending another approved");
        assertThat(lines.get(3)).endsWith(",,Not decided");
    }

    @Test
    void theWorkbookIsOneAndHoldsTextOnly() throws IOException {
        var file = Files.createTempFile("register", ".xlsx");
        Files.write(file, sheets.file(officer(), WEEK, Format.XLSX).content());
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        assertThat(text)
                .contains("xl/workbook.xml", "Registered", "HYPERLINK", "Mon 16 Nov AM")
                .doesNotContain("<f>");
    }

    @Test
    void thePdfIsTaggedAndHasATitleAndALanguage() throws IOException {
        try (var pdf = Loader.loadPDF(sheets.file(officer(), WEEK, Format.PDF).content())) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Register from Mon 16 Nov");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Registered", "I: Illness");
        }
    }

    @Test
    void takingARegisterAwayIsWrittenIntoTheTrailAndTheNameOfTheFileNamesNobody() throws SQLException {
        var actor = officer();
        var file = sheets.file(actor, WEEK, Format.CSV);

        assertThat(file.name()).isEqualTo("register-2026-11-16-to-2026-11-22.csv");
        try (var connection = TestDatabase.get().owner().connect();
                var statement = connection.prepareStatement(
                        "SELECT detail FROM trail_entry WHERE person_id = ? AND action = 'REGISTER_EXPORTED'")) {
            statement.setBytes(1, IdColumns.bytes(actor.person().value()));
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("CSV 2026-11-16 to 2026-11-22, 1 pupils");
            }
        }
    }

    @Test
    void anotherSchoolAndAGovernorGetAnEmptyRegister() {
        for (var actor : List.of(World.actorOf(world.school(), Role.HEAD), World.actorOf(school, Role.GOVERNOR))) {
            assertThat(sheets.page(actor, WEEK, 0).rows()).isEmpty();
            assertThat(new String(sheets.file(actor, WEEK, Format.CSV).content(), StandardCharsets.UTF_8).lines())
                    .hasSize(1);
        }
        var asked = new Wanted(MONDAY, MONDAY, Optional.of(school), Optional.empty());
        assertThat(sheets.page(World.actorOf(world.school(), Role.HEAD), asked, 0)
                        .rows())
                .isEmpty();
    }
}
