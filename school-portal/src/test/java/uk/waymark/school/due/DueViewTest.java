package uk.waymark.school.due;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.accounts.Token;
import uk.waymark.feeds.FeedReader;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.World;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Colleague;
import uk.waymark.obligations.Digest;
import uk.waymark.obligations.Obligations;
import uk.waymark.school.TodayView;
import uk.waymark.school.notices.NoticesView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class DueViewTest extends ScreenTest {
    private static final String ITEM = ": Audit the provider, Greenfield Farm";

    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final Actor lead = world.at(school, Role.AP_LEAD);

    @BeforeEach
    void oneIsDue() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        bean(Obligations.class).raise(Tasks.audit(school, Role.AP_LEAD, MovableClock.MONDAY.plusDays(1)));
    }

    @Test
    void theBoardSaysWhatWhenAndWhyAndAnEmptyOneWhatWillAppear() {
        open(DueView.class, lead);
        assertThat(text())
                .contains(
                        "This week: 1",
                        "Audit the provider: Greenfield Farm",
                        "Due Tue 24 Nov",
                        "Twelve months after the last audit");

        open(DueView.class, world.at(school, Role.DSL));
        assertThat(text()).contains("Nothing is due from you").doesNotContain("Everything that is due here");
    }

    @Test
    void aPostponementNeedsADayAndAReasonAndShowsBoth() {
        open(DueView.class, lead);
        click("Postpone" + ITEM);
        click("Postpone it");
        assertThat(dialog()).contains("Choose the new day.");
        find(DatePicker.class).last().setValue(MovableClock.MONDAY.plusDays(2));
        click("Postpone it");
        assertThat(dialog()).contains("why it is postponed");
        find(TextArea.class).last().setValue("The farm is flooded");
        click("Postpone it");

        assertThat(text()).contains("Due Wed 25 Nov", "Postponed from Tue 24 Nov: The farm is flooded");
    }

    private String dialog() {
        return find(Dialog.class).last().getElement().getTextRecursively();
    }

    @Test
    @Tag("ROL-08")
    @SuppressWarnings("unchecked")
    void theLeadGivesItToAHelperAndTheHelperSaysThatItIsDone() {
        var helper = world.at(school, Role.AP_HELPER);
        open(DueView.class, lead);
        click("Give to somebody" + ITEM);
        ComboBox<Colleague> to = find(ComboBox.class).last();
        to.setValue(new Colleague(helper.person(), helper.name()));
        click("Give it");
        assertThat(text()).contains("given to " + helper.name());

        open(NoticesView.class, helper);
        assertThat(text()).contains("Somebody has given you something that is due");
        open(DueView.class, helper);
        click("Done" + ITEM);
        find(TextArea.class).last().setValue("Walked round the farm");
        click("It is done");
        assertThat(text()).contains("Nothing is due from you");
    }

    @Test
    void theHeadSeesWhatTheWholeSchoolHasToDo() {
        open(DueView.class, world.at(school, Role.HEAD));
        assertThat(text()).contains("Nothing is due from you");
        click("Everything that is due here");

        assertThat(text()).contains("Audit the provider: Greenfield Farm").doesNotContain("Postpone");
    }

    @Test
    void theMonthIsATableWithTheDaysThings() {
        open(DueView.class, lead);
        click("Month");
        assertThat(text()).contains("November 2026", "Week of", "Audit the provider: Greenfield Farm");
        click("Later month");

        assertThat(text()).contains("December 2026").doesNotContain("Greenfield");
    }

    @Test
    void aCalendarLinkIsMadeShownOnceAndEnded() {
        open(DueView.class, lead);
        click("Make a calendar link");
        var link = find(TextField.class).last().getValue();
        assertThat(link).startsWith("http://waymark.test/calendar/").endsWith(".ics");
        var token = new Token(link.substring(link.lastIndexOf('/') + 1, link.length() - 4));
        assertThat(bean(FeedReader.class).read(token)).isPresent();
        click("End the link");

        assertThat(bean(FeedReader.class).read(token)).isEmpty();
        assertThat(text()).contains("Make a calendar link");
    }

    @Test
    void theFirstPageShowsTheMostPressingAndTheDigestIsReadByLooking() {
        bean(Digest.class).send(lead.person());
        assertThat(bean(Notices.class).unread(lead)).isEqualTo(1);
        open(TodayView.class, lead);
        assertThat(text()).contains("Audit the provider: Greenfield Farm", "Everything that is due");
        open(DueView.class, lead);

        assertThat(bean(Notices.class).unread(lead)).isZero();
    }
}
