package uk.waymark.school.pupils;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import uk.waymark.ids.PupilId;
import uk.waymark.school.arrangements.FlexiView;
import uk.waymark.school.arrangements.IncidentsView;
import uk.waymark.school.arrangements.PupilArrangementsView;
import uk.waymark.school.directions.MovesView;
import uk.waymark.school.families.FamilyContactsView;
import uk.waymark.school.meetings.PupilMeetingsView;
import uk.waymark.school.progress.HistoryView;
import uk.waymark.school.referrals.ReferView;
import uk.waymark.school.timetable.TimetableView;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Doorkeeper;
import uk.waymark.web.widgets.Rows;

/** Where a pupil's own page leads to, as far as the reader's role opens it. */
final class PupilWays {
    private final CurrentPerson person;
    private final PupilId pupil;
    private final Rows rows = new Rows();

    private PupilWays(CurrentPerson person, PupilId pupil) {
        this.person = person;
        this.pupil = pupil;
    }

    static Rows of(CurrentPerson person, PupilId pupil) {
        var ways = new PupilWays(person, pupil);
        ways.way(ReferView.class, "Referral", "Where a placement begins: grounds, voices, the head's decision.");
        ways.way(TimetableView.class, "Timetable", "The week from a day on, single days, suspensions.");
        ways.way(
                FamilyContactsView.class,
                "Family",
                "Who stands at home, with their responsibility, and what they see.");
        ways.way(PupilMeetingsView.class, "Meetings", "Planned and held, with everybody's views.");
        ways.way(PupilArrangementsView.class, "Part-time and adjusted timetables", "Proposed, decided, reviewed.");
        ways.way(FlexiView.class, "Flexi-schooling", "The parents' request, the decision, the agreement.");
        ways.way(IncidentsView.class, "Behaviour incidents", "What happened, and what was decided.");
        ways.way(MovesView.class, "Managed moves", "A planned transfer to another school, by consent.");
        ways.way(HistoryView.class, "History", "Every placement: attendance, reports, objectives, destination.");
        return ways.rows;
    }

    private void way(Class<? extends PupilScreen> view, String name, String about) {
        if (Doorkeeper.opens(view, person.actor())) {
            rows.row(new Component[] {new RouterLink(name, view, PupilScreen.of(pupil)), new Span(about)});
        }
    }
}
