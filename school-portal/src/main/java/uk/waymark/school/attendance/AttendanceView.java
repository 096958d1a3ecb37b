package uk.waymark.school.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.exports.MissingEducation;
import uk.waymark.figures.AttendanceFigures;
import uk.waymark.figures.Behind;
import uk.waymark.figures.GroupFigures;
import uk.waymark.figures.Interventions;
import uk.waymark.figures.Overview;
import uk.waymark.figures.PupilFigures;
import uk.waymark.figures.Stretch;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Screen;

/** Attendance over time: pupils with the worrying first, providers and schools beside each other. Governors and the trust get no name. */
@Route(value = "attendance", layout = SchoolFrame.class)
@Needs({Right.SEE_ATTENDANCE, Right.SEE_FIGURES})
@Prototype
public class AttendanceView extends Screen {
    private final AttendanceFigures figures;
    private final CurrentPerson person;
    private final boolean named;
    private final Div content = new Div();
    private final Div table = new Div();
    private final Select<GroupFigures<SchoolId>> school = new Select<>();
    private final Select<GroupFigures<ProviderId>> provider = new Select<>();
    private Overview overview;

    AttendanceView(
            AttendanceFigures figures,
            Interventions interventions,
            MissingEducation missingEducation,
            CurrentPerson person,
            Clock clock) {
        super("Attendance");
        this.figures = figures;
        this.person = person;
        var actor = person.actor();
        this.named = actor.may(Right.SEE_ATTENDANCE);
        ways(missingEducation);
        explain(
                "Sessions at providers, by the codes that the school decided. A session without a code is in no rate and is counted"
                        + " beside it: nobody is presumed to have been there.");
        var offered = figures.stretches(actor);
        this.overview = figures.overview(actor, offered.getFirst());
        add(new StretchPicker(offered, offered.getFirst(), Session.today(clock), this::count), content);
        if (actor.may(Right.MAKE_CONTACT)) {
            add(new InterventionsPanel(interventions, person));
        }
        school.addValueChangeListener(event -> pupils());
        provider.addValueChangeListener(event -> pupils());
        show();
    }

    private void ways(MissingEducation missingEducation) {
        var actor = person.actor();
        if (named) {
            actions(way("Registers", RegistersView.class));
        }
        if (actor.may(Right.DECIDE_CODES)) {
            actions(way("Send to your system", WriteBackView.class));
        }
        if (missingEducation.mayTake(actor)) {
            actions(new Download("List for the authority", () -> Optional.of(missingEducation.file(person.actor()))));
        }
    }

    private static RouterLink way(String words, Class<? extends Screen> view) {
        var link = new RouterLink(words, view);
        link.addClassName("take");
        return link;
    }

    private void count(Stretch stretch) {
        overview = figures.overview(person.actor(), stretch);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(headline());
        if (named) {
            filters();
            content.add(new H2("Pupils"), filterRow(), table);
            pupils();
        }
        content.add(new GroupTable<>(
                "By provider",
                overview.providers(Optional.empty()),
                named,
                figures,
                person,
                (id, classes) -> Behind.of(overview.stretch(), id, classes)));
        var schools = overview.schools();
        if (schools.size() > 1 || !named) {
            content.add(new GroupTable<>(
                    "By school",
                    schools,
                    named,
                    figures,
                    person,
                    (id, classes) -> Behind.of(overview.stretch(), id, classes)));
        }
    }

    private Div headline() {
        var all = overview.tally();
        var pupils = overview.schools();
        var strip = new Div(
                figure(Rates.words(all.rate()), "attendance"),
                figure(Long.toString(all.missed()), "sessions missed of " + all.possible()),
                figure(Long.toString(sum(pupils, true)), "persistently absent"),
                figure(Long.toString(sum(pupils, false)), "severely absent"),
                figure(Long.toString(all.uncoded()), "sessions without a code"));
        strip.addClassName("figures");
        if (person.actor().may(Right.MAKE_CONTACT)) {
            var open = overview.pupils(Optional.empty(), Optional.empty()).stream()
                    .filter(PupilFigures::hasIntervention)
                    .count();
            var link =
                    new Anchor("#" + InterventionsPanel.PLACE, open == 1 ? "intervention open" : "interventions open");
            link.setRouterIgnore(true);
            strip.add(figure(Long.toString(open), link));
        }
        return strip;
    }

    private static long sum(List<GroupFigures<SchoolId>> schools, boolean persistent) {
        return schools.stream()
                .mapToLong(it -> persistent ? it.persistent() : it.severe())
                .sum();
    }

    private static Div figure(String number, String what) {
        return figure(number, new Span(what));
    }

    private static Div figure(String number, Component what) {
        var big = new Span(number);
        big.addClassName("big-number");
        var figure = new Div(big, what);
        figure.addClassName("figure");
        return figure;
    }

    private void filters() {
        fill(school, "School", overview.schools());
        fill(provider, "Provider", overview.providers(Optional.empty()));
    }

    private <T extends Id> void fill(Select<GroupFigures<T>> select, String label, List<GroupFigures<T>> groups) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All");
        select.setItemLabelGenerator(it -> it == null ? "All" : it.name());
        select.setItems(groups);
        select.setVisible(groups.size() > 1);
    }

    private Div filterRow() {
        var row = new Div(school, provider);
        row.addClassName("row-form");
        return row;
    }

    private void pupils() {
        var found = overview.pupils(
                Optional.ofNullable(school.getValue()).map(GroupFigures::id),
                Optional.ofNullable(provider.getValue()).map(GroupFigures::id));
        var many = new Span(Words.count(found.size(), "pupil", "pupils") + ", those who missed most first");
        many.getElement().setAttribute("role", "status");
        many.addClassName("small");
        table.removeAll();
        table.add(many, new PupilsTable(overview.stretch(), found, figures, person));
    }
}
