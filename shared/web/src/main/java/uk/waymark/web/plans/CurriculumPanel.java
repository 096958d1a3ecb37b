package uk.waymark.web.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.calendar.Session;
import uk.waymark.curriculum.CourseMap;
import uk.waymark.curriculum.Curriculum;
import uk.waymark.curriculum.Effect;
import uk.waymark.curriculum.NewCourseMap;
import uk.waymark.curriculum.NewCurriculum;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** What a pupil is taught, how it fits with school, whether it helps, and what comes of it; either side reads and writes the same. */
public final class CurriculumPanel extends Div {
    private final transient CurriculumDoors doors;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final PlacementId placement;
    private final boolean keeps;

    /** @param keeps whether the reader may write here; the doors decide it again */
    public CurriculumPanel(
            CurriculumDoors doors, CurrentPerson person, Clock clock, PlacementId placement, boolean keeps) {
        this.doors = doors;
        this.person = person;
        this.clock = clock;
        this.placement = placement;
        this.keeps = keeps;
        fill();
    }

    private void fill() {
        removeAll();
        var versions = doors.curricula().of(person.actor(), placement);
        add(new H2("What is taught"));
        versions.stream()
                .findFirst()
                .ifPresentOrElse(
                        this::stated, () -> add(new Empty("Nobody has written down yet what the pupil is taught.")));
        if (keeps) {
            var write =
                    new Button(versions.isEmpty() ? "Write it down" : "Write a new version", event -> write(versions));
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var actions = new Div(write);
            actions.addClassName("actions");
            if (!versions.isEmpty()) {
                actions.add(new Button("Say whether the adaptation helps", event -> judge()));
            }
            add(actions);
        }
        judged();
        add(new GrowthPanel(doors, person, clock, placement, keeps));
        add(new QualificationsPanel(doors, person, clock, placement, keeps));
        map();
    }

    private void stated(Curriculum it) {
        var rows = new Rows();
        it.stated().subjects().forEach(taught -> subject(rows, taught));
        var stated = it.stated();
        add(
                new Paragraph("Version " + it.number() + ", " + it.by() + ", " + Words.moment(it.at(), clock) + ". "
                        + stated.reason()),
                rows,
                new Sheet()
                        .fact("Studied at school", stated.homeStudies())
                        .fact("Kept in step", stated.inStep())
                        .fact("Adapted", stated.adaptation())
                        .fact("Outside lessons", stated.outOfClass())
                        .fact("Specialist resources", stated.resources())
                        .fact("Communication", stated.communication()));
    }

    private static void subject(Rows rows, NewCurriculum.Taught it) {
        rows.row(
                Stream.of(it.subject().words(), it.words()),
                it.here() ? Status.IN_ORDER.chip("Taught here") : Status.READ.chip("Taught elsewhere"));
    }

    private void write(List<Curriculum> versions) {
        var before = versions.stream().findFirst();
        var form = new CurriculumForm(before);
        Writing.open(
                this,
                form,
                "Save",
                () -> doors.curricula()
                        .state(
                                person.actor(),
                                placement,
                                before.map(Curriculum::number).orElse(0),
                                form.typed()),
                () -> {
                    Say.done("Saved.");
                    fill();
                },
                this::fill);
    }

    private void judge() {
        var id = Id.next();
        var effect = Field.choice("Does it help?", Effect.class, Effect::words);
        var words = Field.area("By what you see it", 1_000);
        new AskDialog("Whether the adaptation helps", effect, words)
                .ask(
                        "Save",
                        () -> doors.curricula()
                                .judge(person.actor(), placement, id, effect.getValue(), words.getValue()),
                        this::fill);
    }

    private void judged() {
        var rows = new Rows();
        doors.curricula()
                .judged(person.actor(), placement)
                .forEach(it -> rows.row(
                        Stream.of(it.effect().words(), it.words(), it.by() + ", " + Words.moment(it.at(), clock))));
        add(new H3("Whether the adaptation helps"), rows.orElse("Nobody has judged it yet."));
    }

    private void map() {
        var map = doors.maps().of(person.actor(), placement);
        add(new H2("The provider's courses"));
        map.stated()
                .ifPresentOrElse(
                        it -> add(
                                of(it.words()),
                                new Paragraph(
                                        "Stated by " + it.by() + ", " + Words.dayAndYear(Session.dateOf(it.at())))),
                        () -> add(new Empty("The provider has not stated where pupils join and leave its courses.")));
        add(new H3("With whom the provider works"), links(map));
    }

    /** A course map as everybody reads it. */
    public static Div of(NewCourseMap it) {
        return new Div(new Sheet()
                .fact("What is taught", it.courses())
                .fact("Where pupils join", it.joinPoints())
                .fact("Where pupils leave", it.leavePoints())
                .fact("How it fits with school", it.homeFit())
                .fact("What makes it broad", it.breadth())
                .fact("Outside lessons", it.outOfClass())
                .fact("Specialist resources", it.resources())
                .fact("Communication", it.communication()));
    }

    private static Rows links(CourseMap map) {
        var rows = new Rows();
        map.links().forEach(it -> rows.row(Stream.of(it.agency().words(), it.words())));
        return rows.orElse("The provider has named no agency.");
    }
}
