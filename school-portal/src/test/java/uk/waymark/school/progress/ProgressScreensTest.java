package uk.waymark.school.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.progress.notes.NewNote;
import uk.waymark.progress.notes.NoteKind;
import uk.waymark.progress.notes.Notes;
import uk.waymark.progress.reports.KeepOutcome;
import uk.waymark.progress.reports.OpenOutcome;
import uk.waymark.progress.reports.ReportKind;
import uk.waymark.progress.reports.Section;
import uk.waymark.progress.reports.WritingReports;
import uk.waymark.school.budgets.BudgetView;
import uk.waymark.school.budgets.MoneyView;
import uk.waymark.school.budgets.ValueView;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.placements.PlacementsView;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class ProgressScreensTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final ProviderId provider = world.provider();
    private final Actor tutor = world.at(provider, Role.TUTOR);
    private final Actor lead = world.at(school, Role.AP_LEAD);
    private PupilId pupil = PupilId.next();
    private PlacementId placement = PlacementId.next();

    @BeforeEach
    void aPlacement() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, world.site(provider));
    }

    private void reportSent() {
        var writing = bean(WritingReports.class);
        var id = ((OpenOutcome.Opened) writing.open(tutor, placement, ReportKind.PROGRESS)).id();
        Map<Section, String> sections = new EnumMap<>(Section.class);
        Section.of(ReportKind.PROGRESS).forEach(it -> sections.put(it, it.words() + " goes well"));
        var text = new uk.waymark.progress.reports.ReportText(sections, Map.of(), Set.of(), Optional.empty(), "");
        var kept = (KeepOutcome.Kept) writing.save(tutor, id, 0, text);
        assertThat(writing.submit(tutor, id, kept.revision())).isEmpty();
    }

    @Test
    @Tag("PRG-05")
    void aReportThatWaitsIsReadApprovedAndLetOut() {
        reportSent();
        open(ProgressView.class, lead);
        assertThat(text()).contains("Waits for you", "Progress report from");

        UI.getCurrent().navigate(ReportsView.class, PlacementScreen.of(placement));
        assertThat(text()).contains("Academic progress goes well", "Approve", "Send back");
        click("Approve");
        assertThat(text()).contains("Approved by " + lead.name(), "PDF");
        click("Read the Progress report up to 7 Dec 2026");
        click("Let the family read it");

        assertThat(text()).contains("With the family");
    }

    @Test
    void aSencoReadsAndDoesNotApprove() {
        reportSent();
        open(PlacementsView.class, world.at(school, Role.SENCO));
        UI.getCurrent().navigate(ReportsView.class, PlacementScreen.of(placement));

        assertThat(text()).contains("Academic progress goes well").doesNotContain("Send back");
    }

    @Test
    @Tag("PRG-11")
    void notesAndConsentStandOnOnePage() {
        bean(Notes.class)
                .write(tutor, placement, new NewNote(Id.next(), NoteKind.WORK, "Forty bricks", Optional.empty()));
        open(PlacementsView.class, lead);
        UI.getCurrent().navigate(NotesView.class, PlacementScreen.of(placement));
        assertThat(text()).contains("Forty bricks", "Last update from the provider: 09:05", "consent is missing");

        click("Record what somebody said");
        test(find(TextField.class)
                        .withCondition(it -> "How you know".equals(it.getLabel()))
                        .first())
                .setValue("Signed form");
        click("Record it");
        assertThat(text()).contains("The pupil: Agreed", "Signed form");
    }

    @Test
    @Tag("PRG-10")
    void aPupilsHistoryShowsEveryPlacement() {
        reportSent();
        open(PlacementsView.class, lead);
        UI.getCurrent().navigate(HistoryView.class, PupilScreen.of(pupil));

        assertThat(text()).contains("1 Sept 2026 to 16 Jul 2027", "Progress report", "No objective was agreed on");
    }

    @Test
    @Tag("BUD-02")
    @Tag("BUD-03")
    void moneyIsProposedDecidedAndPriced() {
        var head = world.at(school, Role.HEAD);
        open(BudgetView.class, head);
        assertThat(text()).contains("No AP budget is approved", "No sum has been proposed");
        click("Propose a sum for this period");
        test(field("Sum for the year")).setValue("eighty");
        click("Propose it");
        test(field("Sum for the year")).setValue("£80,000");
        click("Propose it");
        assertThat(text()).contains("£80,000", "Waits for the governing body");

        open(BudgetView.class, world.at(school, Role.GOVERNOR));
        click("Decide");
        test(field("Minute in which it was decided")).setValue("Minute 7");
        click("Record the decision");
        assertThat(text()).contains("Approved 09:05", "Minute 7", "£80,000 of the AP budget of £80,000");
        open(ValueView.class, world.at(school, Role.GOVERNOR));
        assertThat(text()).contains("By provider", "Not known").doesNotContain("Testling");

        open(PlacementsView.class, head);
        UI.getCurrent().navigate(MoneyView.class, PlacementScreen.of(placement));
        assertThat(text()).contains("No price is on record", "No invoice is on record");
        click("Record a price");
        test(field("Teaching")).setValue("55.50");
        test(field("Where the price comes from")).setValue("As agreed");
        click("Record it");
        assertThat(text()).contains("£55.50 for a session. Missed sessions are not paid.");
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(it -> label.equals(it.getLabel()) && it.isAttached())
                .first();
    }
}
