package uk.waymark.school.arrangements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import uk.waymark.access.Right;
import uk.waymark.arrangements.Arrangement;
import uk.waymark.arrangements.Arrangements;
import uk.waymark.arrangements.incidents.Incident;
import uk.waymark.arrangements.incidents.Incidents;
import uk.waymark.calendar.Session;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The head or the AP lead, in the morning: what waits for a decision, whom to see or call today, what comes to its review or end. */
@Route(value = "arrangements", layout = SchoolFrame.class)
@Needs(Right.SEE_ATTENDANCE)
@Prototype
public class ArrangementsView extends Screen {
    ArrangementsView(Arrangements arrangements, Incidents incidents, CurrentPerson person, Clock clock) {
        super("Arrangements");
        explain(
                "Adjusted and part-time timetables, and behaviour incidents that nobody has decided about. A new one begins on the"
                        + " pupil's page, or with Propose.");
        var today = Session.today(clock);
        var all = arrangements.overview(person.actor());
        add(
                section("Waits for the head", all.toDecide(), today, it -> missing(it), "Nothing waits."),
                section(
                        "See or call today",
                        all.checks(),
                        today,
                        it -> it.checkOn(today).isPresent()
                                ? Status.DONE.chip("Checked")
                                : Status.TO_DO.chip("Nobody has yet"),
                        "Nobody is away from site all day today."),
                section("Reviews within a week", all.reviews(), today, ArrangementsView::review, "None."),
                section("Ends within two weeks", all.ending(), today, ArrangementsView::ends, "None."),
                section(
                        "In force",
                        all.running(),
                        today,
                        it -> ArrangementChips.of(it, today),
                        "No pupil has an adjusted or part-time timetable."),
                incidents(incidents.waiting(person.actor()), clock));
    }

    private static Div section(
            String title,
            List<Arrangement> all,
            LocalDate today,
            Function<Arrangement, Component> beside,
            String nothing) {
        var rows = new Rows();
        all.forEach(it -> rows.row(
                new Component[] {
                    new RouterLink(
                            it.pupil().name().toUse(),
                            PupilArrangementsView.class,
                            PupilScreen.of(it.pupil().id())),
                    new Span(it.kind().words() + ", " + Words.day(it.from()) + " to " + Words.dayAndYear(it.lastDay())
                            + (it.from().isAfter(today) ? ", to begin" : "")),
                    new Span(it.off().isEmpty() ? it.adjustment() : "Not required: " + Fields.words(it.off()))
                },
                beside.apply(it)));
        return new Div(new H2(title), rows.orElse(nothing));
    }

    private static Component missing(Arrangement it) {
        var many = it.missing().size();
        return many == 0
                ? Status.IN_ORDER.chip("Ready to decide")
                : Status.MISSING.chip(Words.count(many, "condition is missing", "conditions are missing"));
    }

    private static Component review(Arrangement it) {
        return Status.SOON.chip(
                it.nextReview().map(day -> "Review on " + Words.day(day)).orElse(""));
    }

    private static Component ends(Arrangement it) {
        return Status.SOON.chip("Ends on " + Words.day(it.lastDay()));
    }

    private static Div incidents(List<Incident> waiting, Clock clock) {
        var rows = new Rows();
        waiting.forEach(it -> rows.row(
                new Component[] {
                    new RouterLink(it.name().toUse(), IncidentsView.class, PupilScreen.of(it.pupil())),
                    new Span(Words.moment(it.told().happenedAt(), clock) + ", " + it.provider())
                },
                it.told().serious() ? Status.URGENT.chip("Serious") : Status.TO_DO.chip("To decide")));
        return new Div(new H2("Incidents to decide about"), rows.orElse("None waits."));
    }
}
