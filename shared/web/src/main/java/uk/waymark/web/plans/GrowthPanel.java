package uk.waymark.web.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.calendar.Session;
import uk.waymark.curriculum.Area;
import uk.waymark.curriculum.Attained;
import uk.waymark.curriculum.Marked;
import uk.waymark.curriculum.Outcome;
import uk.waymark.curriculum.Progress;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.DataTable;

/** Communication, literacy and numeracy from the starting point to the latest, and the ten tracked outcomes over time. */
final class GrowthPanel extends Div {
    private static final int SHOWN = 6;

    private final transient CurriculumDoors doors;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final PlacementId placement;
    private final boolean keeps;

    GrowthPanel(CurriculumDoors doors, CurrentPerson person, Clock clock, PlacementId placement, boolean keeps) {
        this.doors = doors;
        this.person = person;
        this.clock = clock;
        this.placement = placement;
        this.keeps = keeps;
        fill();
    }

    private void fill() {
        removeAll();
        add(new H2("How the pupil grows"), attainments());
        if (keeps) {
            add(new Button("State where the pupil is", event -> state()));
        }
        add(new H3("Beside learning, from 1 to 5"), outcomes());
        if (keeps) {
            add(new Button("Mark an outcome", event -> mark()));
        }
    }

    private DataTable attainments() {
        var attained = doors.growth().attained(person.actor(), placement);
        var table = new DataTable("Attainment", List.of("", "Starting point", "Latest", "Progress"));
        for (var area : Area.values()) {
            var line = attained.getOrDefault(area, List.of());
            var latest = line.size() > 1 ? Optional.of(line.getLast()) : Optional.<Attained>empty();
            table.row(
                    DataTable.text(area.words()),
                    DataTable.text(
                            line.stream().findFirst().map(GrowthPanel::words).orElse("Not stated yet")),
                    DataTable.text(latest.map(GrowthPanel::words).orElse("")),
                    DataTable.text(latest.map(it -> it.progress().words()).orElse("")));
        }
        return table;
    }

    private static String words(Attained it) {
        return it.level() + ", " + Words.dayAndYear(it.on());
    }

    private DataTable outcomes() {
        var marks = doors.growth().outcomes(person.actor(), placement);
        var table = new DataTable("Tracked outcomes", List.of("Outcome", "Over time", "Latest"));
        for (var outcome : Outcome.values()) {
            var line = marks.getOrDefault(outcome, List.of());
            table.row(
                    DataTable.text(outcome.words()),
                    DataTable.text(line.stream()
                            .skip(Math.max(0, line.size() - SHOWN))
                            .map(it -> Integer.toString(it.points()))
                            .collect(Collectors.joining(" → "))),
                    DataTable.text(line.isEmpty() ? "Not marked yet" : latest(line.getLast())));
        }
        return table;
    }

    private static String latest(Marked it) {
        return it.points() + ", " + Words.day(it.on()) + ", " + it.by()
                + (it.words().isEmpty() ? "" : ": " + it.words());
    }

    private void state() {
        var id = Id.next();
        var area = Field.choice("What", Area.class, Area::words);
        var day = Field.day("Day", Session.today(clock));
        var level = Field.line("Where the pupil stands", 200);
        level.setHelperText("Such as Entry level 2, or a reading age.");
        var progress = Field.choice("How far since the start", Progress.class, Progress::words);
        var words = Field.area("By what you know it", 500);
        new AskDialog("Where the pupil is", area, day, level, progress, words)
                .ask(
                        "Save",
                        () -> Optional.ofNullable(day.getValue())
                                .map(on -> doors.growth()
                                        .state(
                                                person.actor(),
                                                placement,
                                                id,
                                                area.getValue(),
                                                on,
                                                level.getValue(),
                                                progress.getValue(),
                                                words.getValue()))
                                .orElseGet(Field::noDay),
                        this::fill);
    }

    private void mark() {
        var id = Id.next();
        var outcome = Field.choice("Outcome", Outcome.class, Outcome::words);
        var points = new Select<Integer>();
        points.setLabel("From 1 to 5");
        points.setItems(1, 2, 3, 4, 5);
        points.setValue(3);
        var day = Field.day("Day", Session.today(clock));
        var words = Field.area("By what you see it", 500);
        new AskDialog("Mark an outcome", outcome, points, day, words)
                .ask(
                        "Save",
                        () -> Optional.ofNullable(day.getValue())
                                .map(on -> doors.growth()
                                        .mark(
                                                person.actor(),
                                                placement,
                                                id,
                                                outcome.getValue(),
                                                on,
                                                points.getValue(),
                                                words.getValue()))
                                .orElseGet(Field::noDay),
                        this::fill);
    }
}
