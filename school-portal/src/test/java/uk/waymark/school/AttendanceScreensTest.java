package uk.waymark.school;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.figures.TargetCheck;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;
import uk.waymark.school.attendance.AttendanceView;
import uk.waymark.school.attendance.CodeMappingView;
import uk.waymark.school.attendance.PupilAttendanceView;
import uk.waymark.school.attendance.RegistersView;
import uk.waymark.school.attendance.WriteBackView;
import uk.waymark.web.guard.ScreenTest;
import uk.waymark.web.guard.Somebody;

@ViewPackages(packages = "uk.waymark.school")
class AttendanceScreensTest extends ScreenTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);

    private final World world = bean(World.class);
    private final TrustId trust = world.trust();
    private SchoolId school = SchoolId.next();
    private PupilId pupil = PupilId.next();

    @BeforeEach
    void onePupilWhoMissedATenth() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        school = world.school(Optional.of(trust));
        pupil = world.pupil(school, "Perry", "Seldom");
        var placement = world.placement(pupil, school, world.site(world.provider()), FIRST, LocalDate.of(2026, 12, 18));
        List<String> codes = new ArrayList<>(List.of("O", "I", "D"));
        codes.addAll(Collections.nCopies(18, "B"));
        Register.decide(placement, Register.sessions(FIRST, codes.size()), codes);
    }

    private Actor officer() {
        return world.at(school, Role.ATTENDANCE_OFFICER);
    }

    @Test
    @Tag("ATT-21")
    void theOfficerSeesWhoIsPersistentlyAbsentAndOpensTheSessions() {
        open(AttendanceView.class, officer());

        assertThat(text()).contains("Seldom, Perry", "90.0%", "Persistently absent", "Below target", "By provider");
        click("2, Sessions missed by Seldom, Perry: show the sessions");
        assertThat(find(Dialog.class).first().getElement().getTextRecursively())
                .contains("Mon 5 Oct, morning", "O No reason", "I Illness")
                .doesNotContain("Tue 6 Oct, afternoon");
    }

    @Test
    @Tag("ATT-21")
    void governorsAndTheTrustSeeFiguresAndNoName() {
        for (var actor : List.of(world.at(school, Role.GOVERNOR), world.at(trust, Role.TRUST_EXECUTIVE))) {
            open(AttendanceView.class, actor);

            assertThat(text()).contains("By school", "90.0%", "By provider").doesNotContain("Seldom");
        }
    }

    @Test
    @Tag("ATT-33")
    void thePupilsCalendarIsATableWithTheCodeInEachCellAndTheLineHasATwin() {
        bean(Somebody.class).is(officer());
        navigate(PupilAttendanceView.class, Map.of("id", pupil.value().toString()));

        var tables = find(NativeTable.class).all();
        var heat = tables.stream()
                .filter(it -> it.hasClassName("heat"))
                .findFirst()
                .orElseThrow();
        assertThat(heat.getElement().getTextRecursively())
                .contains("5 Oct", "ONo reason", "IIllness", "DDual registered", "?No code decided", "·Lies ahead");
        assertThat(text()).contains("Perry Seldom", "target 95%", "The same as a table", "No pattern stands out");
    }

    @Test
    @Tag("ATT-20")
    void anInterventionIsPlannedAndClosedOnTheScreen() {
        bean(TargetCheck.class).check(school);
        open(AttendanceView.class, officer());
        assertThat(text()).contains("Intervention open", "No plan is written yet");

        click("Write the plan for Perry Seldom");
        test(find(TextArea.class).first()).setValue("Breakfast at the farm.");
        click("Save");
        assertThat(text()).contains("Breakfast at the farm.");

        click("Close the intervention for Perry Seldom");
        click("Save");
        assertThat(find(Dialog.class).first().getElement().getTextRecursively()).contains("Write what came of it");
        test(find(TextArea.class).first()).setValue("Attends again.");
        click("Save");
        assertThat(text()).contains("No intervention is open");
    }

    @Test
    @Tag("ATT-06")
    void theWriteBackSaysWhatCannotGoAndSendsTheRestOnce() {
        bean(MovableClock.class).set(LocalDate.of(2026, 10, 9), 9, 5);
        var officer = officer();
        open(WriteBackView.class, officer);
        assertThat(text()).contains("0 sessions are ready", "10 sessions cannot go", "O (1)", "Say it now");
        click("Make the batch");
        assertThat(text()).contains("None of the codes that wait is mapped");

        open(CodeMappingView.class, officer);
        test(find(TextField.class)
                        .withCondition(it -> it.getAriaLabel().orElse("").equals("Id of B in your system"))
                        .first())
                .setValue("present-elsewhere");
        click("Save the id of B");

        open(WriteBackView.class, officer);
        assertThat(text()).contains("7 sessions are ready");
        click("Make the batch");
        assertThat(text()).contains("7 sessions, Fri 2 Oct to Fri 9 Oct", "3 sessions did not go", "Not confirmed");
        click("It has arrived");
        assertThat(text()).contains("Arrived, says");
        click("Make the batch");
        assertThat(text()).contains("None of the codes that wait is mapped");
    }

    @Test
    void theRegisterOfADayShowsCodesAndThatOthersAreNotDecided() {
        bean(MovableClock.class).set(FIRST, 16, 5);
        open(RegistersView.class, officer());

        assertThat(text())
                .contains("Mon 5 Oct 2026", "Seldom, Perry", "O", "I", "Nobody has said", "CSV", "Excel", "PDF");
        bean(MovableClock.class).set(LocalDate.of(2026, 10, 10), 9, 5);
        open(RegistersView.class, officer());
        assertThat(text()).contains("Nobody is expected at a provider on these days");
    }
}
