package uk.waymark.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.SessionKey;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

@Tag("ATT-06")
class WriteBacksTest extends DomainTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Inject
    WriteBacks writeBacks;

    @Inject
    CodeMappings mappings;

    @Inject
    RegisterEntries entries;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private PlacementId placement = PlacementId.next();
    private Actor officer = World.ADMINISTRATOR;

    @BeforeEach
    void fourCodes() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        officer = world.at(school, Role.ATTENDANCE_OFFICER);
        placement = world.placement(world.pupil(school), school, world.site(world.provider()));
        Register.decide(placement, Register.sessions(MONDAY, 4), List.of("/", "\\", "I", "O"));
    }

    private void map(String... codes) {
        for (var code : codes) {
            assertThat(mappings.map(officer, school, code, "mis-" + code)).isEmpty();
        }
    }

    private UUID made(boolean again) {
        return ((WriteBacks.Outcome.Made) writeBacks.make(officer, school, MONDAY, FRIDAY, again)).batch();
    }

    private List<String> csv(UUID batch) {
        return new String(
                        writeBacks
                                .file(officer, batch, WriteBacks.Format.CSV)
                                .orElseThrow()
                                .content(),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void aCodeThatIsNotMappedIsListedAndNeverDropped() {
        map("/", "I");

        var waiting = writeBacks.waiting(officer, school, MONDAY, FRIDAY);
        assertThat(waiting.ready()).isEqualTo(2);
        assertThat(waiting.leftOut()).containsExactlyInAnyOrder(new Batch.LeftOut("\\", 1), new Batch.LeftOut("O", 1));

        var batch = made(false);
        var shown = writeBacks.batches(officer, school).getFirst();
        assertThat(shown.sessions()).isEqualTo(2);
        assertThat(shown.leftOut()).containsExactlyInAnyOrder(new Batch.LeftOut("\\", 1), new Batch.LeftOut("O", 1));
        assertThat(csv(batch)).hasSize(3).noneMatch(line -> line.contains("mis-\\"));

        map("\\", "O");
        assertThat(csv(made(false))).hasSize(3).anyMatch(line -> line.contains(",PM,mis-\\,"));
        assertThat(writeBacks.waiting(officer, school, MONDAY, FRIDAY).ready()).isZero();
    }

    @Test
    void nothingIsSentTwiceUnlessItIsAskedFor() {
        map("/", "\\", "I", "O");
        var first = made(false);

        assertThat(writeBacks.make(officer, school, MONDAY, FRIDAY, false)).isInstanceOf(WriteBacks.Outcome.Not.class);
        assertThat(csv(first)).hasSize(5).isEqualTo(csv(first));
        assertThat(csv(made(true))).hasSize(5);
    }

    @Test
    void anAmendedEntryIsOfferedAgain() {
        map("/", "\\", "I", "O", "M");
        made(false);
        var key = new SessionKey(placement, new Session(MONDAY.plusDays(1), Half.AM));
        var entry = entries.day(officer, key.session().date(), 0).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .entry();
        assertThat(entries.choose(
                        officer,
                        key,
                        new RegisterEntries.Choice(
                                "M",
                                Optional.of("=A letter from the dentist"),
                                Optional.empty(),
                                Optional.empty(),
                                entry)))
                .isEmpty();

        var waiting = writeBacks.waiting(officer, school, MONDAY, FRIDAY);
        assertThat(List.of(waiting.fresh(), waiting.amended(), waiting.sent())).containsExactly(0L, 1L, 3L);
        assertThat(csv(made(false))).hasSize(2).element(1).asString().endsWith("AM,mis-M,'=A letter from the dentist");
    }

    @Test
    void theJsonIsTheFormatThatSystemsTake() throws IOException {
        map("/", "\\");
        var file = writeBacks.file(officer, made(false), WriteBacks.Format.JSON).orElseThrow();

        var text = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(text).contains("\"date\":\"2026-11-16\",\"session\":\"PM\",\"attendanceCodeId\":\"mis-\\\\\"");
        try (var json = new JsonFactory().createParser(text)) {
            var names = Stream.<String>builder();
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    names.add(json.currentName());
                }
            }
            assertThat(names.build().distinct())
                    .containsExactly("studentId", "date", "session", "attendanceCodeId", "comment");
        }
    }

    @Test
    void aBatchIsAcknowledgedOnceAndByWhom() {
        map("/");
        var batch = made(false);

        assertThat(writeBacks.acknowledge(officer, batch)).isEmpty();
        assertThat(writeBacks.acknowledge(officer, batch)).isPresent();
        assertThat(writeBacks.batches(officer, school).getFirst().acknowledged())
                .hasValueSatisfying(it -> assertThat(it.by()).isEqualTo(officer.name()));
    }

    @Test
    void twoPeopleAtOneMomentSendEachEntryOnce() throws Exception {
        map("/", "\\", "I", "O");
        try (var people = Executors.newFixedThreadPool(2)) {
            var both = people.invokeAll(List.<Callable<WriteBacks.Outcome>>of(
                    () -> writeBacks.make(officer, school, MONDAY, FRIDAY, false),
                    () -> writeBacks.make(officer, school, MONDAY, FRIDAY, false)));
            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .filteredOn(WriteBacks.Outcome.Made.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void whatSomebodySaidAboutACodeIsKeptAndTheLatestCounts() {
        map("I");
        assertThat(mappings.map(officer, school, "I", "17")).isEmpty();
        assertThat(mappings.map(officer, school, "I", "=1")).isPresent();
        assertThat(mappings.map(officer, school, "H", "17"))
                .as("withdrawn in 2024")
                .isPresent();

        assertThat(mappings.of(officer, school))
                .filteredOn(it -> it.code().code().equals("I"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.misId()).hasValue("17");
                    assertThat(it.decided().orElseThrow().by()).isEqualTo(officer.name());
                });
        assertThat(mappings.map(officer, school, "I", " ")).isEmpty();
        assertThat(writeBacks.waiting(officer, school, MONDAY, FRIDAY).ready()).isZero();
    }

    @Test
    void anotherSchoolsBatchLooksLikeNone() {
        map("/");
        var batch = made(false);
        var other = world.at(world.school(), Role.ATTENDANCE_OFFICER);
        var lead = World.actorOf(school, Role.AP_LEAD);

        for (var stranger : List.of(other, lead)) {
            assertThat(writeBacks.file(stranger, batch, WriteBacks.Format.CSV)).isEmpty();
            assertThat(writeBacks.acknowledge(stranger, batch))
                    .isEqualTo(writeBacks.acknowledge(stranger, UUID.randomUUID()))
                    .isPresent();
            assertThat(writeBacks.batches(stranger, school)).isEmpty();
            assertThat(writeBacks.waiting(stranger, school, MONDAY, FRIDAY).leftOut())
                    .isEmpty();
            assertThat(writeBacks.make(stranger, school, MONDAY, FRIDAY, true))
                    .isEqualTo(writeBacks.make(stranger, SchoolId.next(), MONDAY, FRIDAY, true));
            assertThat(mappings.of(stranger, school)).isEmpty();
            assertThat(mappings.map(stranger, school, "I", "1")).isPresent();
        }
    }
}
