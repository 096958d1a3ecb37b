package uk.waymark.school;

import io.micronaut.context.annotation.Prototype;
import uk.waymark.live.Live;
import uk.waymark.notices.Notices;
import uk.waymark.school.accounts.PeopleView;
import uk.waymark.school.arrangements.ArrangementsView;
import uk.waymark.school.arrangements.ProposeView;
import uk.waymark.school.assurance.TrainingView;
import uk.waymark.school.assurance.policies.PoliciesToProvidersView;
import uk.waymark.school.attendance.AttendanceView;
import uk.waymark.school.attendance.CodesView;
import uk.waymark.school.attendance.DaySheetView;
import uk.waymark.school.budgets.BudgetView;
import uk.waymark.school.budgets.ValueView;
import uk.waymark.school.calendar.CalendarView;
import uk.waymark.school.contact.ContactView;
import uk.waymark.school.curriculum.ProvisionReviewsView;
import uk.waymark.school.directions.GovernorsView;
import uk.waymark.school.due.DueView;
import uk.waymark.school.families.NewsView;
import uk.waymark.school.notices.NoticesView;
import uk.waymark.school.organisations.ContactsView;
import uk.waymark.school.organisations.OrganisationsView;
import uk.waymark.school.organisations.ProvidersView;
import uk.waymark.school.placements.PlacementsView;
import uk.waymark.school.plans.SencoView;
import uk.waymark.school.progress.ProgressView;
import uk.waymark.school.pupils.PupilsView;
import uk.waymark.school.referrals.ReferralsView;
import uk.waymark.school.safeguarding.ConcernsView;
import uk.waymark.school.settings.SettingsView;
import uk.waymark.school.transition.DestinationsView;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Frame;
import uk.waymark.web.widgets.NoticeBell;

/** Around every view of the school's portal: navigation at the side, and the bell. */
@Prototype
public class SchoolFrame extends Frame {
    SchoolFrame(CurrentPerson person, Notices notices, Live live) {
        super("side", "Waymark for schools", person.actor());
        way(TodayView.class, "☀", "Today");
        way(DueView.class, "◷", "Due");
        way(ConcernsView.class, "!", "Concerns");
        attendance();
        pupils();
        oversight();
        providers();
        school();
        inTop(new NoticeBell(NoticesView.class, notices, live, person));
        person();
    }

    private void attendance() {
        group("Attendance");
        way(CodesView.class, "✓", "Register codes");
        way(DaySheetView.class, "≡", "Day sheet");
        way(AttendanceView.class, "◔", "Over time");
    }

    private void pupils() {
        group("Pupils");
        way(PupilsView.class, "☰", "Pupils");
        way(ReferralsView.class, "↗", "Referrals");
        way(PlacementsView.class, "⇄", "Placements");
        way(ContactView.class, "✆", "Keeping in touch");
        way(NewsView.class, "✉", "News for families");
        way(ArrangementsView.class, "◫", "Arrangements");
        way(ProposeView.class, "✚", "Propose a timetable");
        way(SencoView.class, "✦", "SENCO's desk");
    }

    private void oversight() {
        group("How it goes");
        way(GovernorsView.class, "➔", "Directions");
        way(ProgressView.class, "↑", "Progress");
        way(DestinationsView.class, "⚑", "Destinations");
        way(BudgetView.class, "£", "Budget");
        way(ValueView.class, "⚖", "Value for money");
    }

    private void providers() {
        group("Providers");
        way(ProvidersView.class, "⌂", "Providers");
        way(PoliciesToProvidersView.class, "✍", "Our policies");
        way(ProvisionReviewsView.class, "★", "Provision reviews");
    }

    private void school() {
        group("School");
        way(TrainingView.class, "✎", "Training");
        way(ContactsView.class, "☎", "Contacts");
        way(CalendarView.class, "▦", "Calendar");
        way(PeopleView.class, "☺", "People");
        way(SettingsView.class, "⚒", "Settings");
        way(OrganisationsView.class, "⚙", "Organisations");
    }
}
