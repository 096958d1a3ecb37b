package uk.waymark.provider.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.Placements;
import uk.waymark.progress.reports.ReadingReports;
import uk.waymark.progress.reports.Report;
import uk.waymark.progress.reports.ReportKind;
import uk.waymark.progress.reports.Section;
import uk.waymark.provider.budgets.InvoicesView;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.provider.placements.PupilsView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class ProgressScreensTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final ProviderId provider = world.provider();
    private final Actor tutor = world.at(provider, Role.TUTOR);
    private final Actor manager = world.at(provider, Role.PROVIDER_MANAGER);
    private final Actor lead = world.at(school, Role.AP_LEAD);
    private PlacementId placement = PlacementId.next();

    @BeforeEach
    void aPlacement() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        placement = world.placement(world.pupil(school), school, world.site(provider));
    }

    private TextArea box(String label) {
        return find(TextArea.class)
                .withCondition(it -> it.getLabel() != null && it.getLabel().startsWith(label))
                .first();
    }

    @Test
    @Tag("PRG-01")
    void aNoteIsASentenceAndOneTap() {
        open(PupilsView.class, tutor);
        UI.getCurrent().navigate(NotesView.class, PlacementScreen.of(placement));
        assertThat(text())
                .contains("Nobody has written a note yet", "No photograph: a parent with responsibility")
                .doesNotContain("Testling");

        click("Keep as praise");
        assertThat(text()).contains("Write a sentence or two");
        test(box("A sentence or two")).setValue("First in every morning");
        click("Keep as praise");

        assertThat(text()).contains("First in every morning", tutor.name(), "Take back");
    }

    @Test
    @Tag("PRG-03")
    void aReportIsOpenedWrittenKeptAndSent() {
        open(PupilsView.class, tutor);
        UI.getCurrent().navigate(ReportsView.class, PlacementScreen.of(placement));
        assertThat(text()).contains("Progress report", "Due by 7 Dec 2026", "Final report");

        click("Begin the Progress report");
        assertThat(text()).contains("Attendance", "the register is missing; they are not counted");
        test(box(Section.BEHAVIOUR.words())).setValue("Calmer");
        assertThat(text()).contains("Saved 09:05.");
        click("Send to the school");
        assertThat(text()).contains("Before it can be sent, write: Academic progress");
        Section.of(ReportKind.PROGRESS).stream()
                .filter(Section::isNeeded)
                .forEach(it -> test(box(it.words())).setValue(it.words() + " went well"));
        click("Send to the school");

        assertThat(text()).contains("With the school. Sent 09:05 by " + tutor.name());
        assertThat(bean(ReadingReports.class).of(lead, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(Report.State.WAITS));
    }

    @Test
    @Tag("PRG-08")
    void afterTheLastDayThePageShowsOnlyWhatHasToBeFinished() {
        bean(Placements.class).end(lead, placement, LocalDate.of(2026, 11, 23), "The pupil moved away");
        bean(MovableClock.class).set(LocalDate.of(2026, 11, 24), 9, 5);
        open(ReportsToFinishView.class, manager);
        assertThat(text()).contains("Wren T").doesNotContain("Testling");

        UI.getCurrent().navigate(ReportsView.class, PlacementScreen.of(placement));
        assertThat(text())
                .contains("The pupil has left", "Final report", "Due by 30 Nov 2026")
                .doesNotContain("Testling");
        click("Begin the Final report");
        assertThat(text()).contains("The pupil's own words");
    }

    @Test
    void aPlacementOfAnotherProviderLooksLikeOneThatIsNotThere() {
        open(PupilsView.class, world.at(world.provider(), Role.TUTOR));
        UI.getCurrent().navigate(ReportsView.class, PlacementScreen.of(placement));
        assertThat(text()).doesNotContain("Progress report");
        UI.getCurrent().navigate(NotesView.class, PlacementScreen.of(placement));
        assertThat(text()).doesNotContain("A sentence or two");
    }

    @Test
    @Tag("BUD-07")
    void theManagerSeesThatNoInvoiceIsThereAndCanFileOne() {
        open(InvoicesView.class, manager);

        assertThat(text()).contains("No invoice is on record", "File an invoice");
    }
}
