package uk.waymark.school.plans;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.objectives.Source;
import uk.waymark.placements.PlacementFile;
import uk.waymark.plans.Challenge;
import uk.waymark.plans.NeedArea;
import uk.waymark.plans.NewPlan;
import uk.waymark.plans.NewPlan.Link;
import uk.waymark.plans.NewPlan.Milestone;
import uk.waymark.plans.NewPlan.Need;
import uk.waymark.plans.Plan;
import uk.waymark.web.plans.Field;
import uk.waymark.web.plans.Several;

/** The fields of a school's plan, filled with the version before. */
final class PlanForm extends Div {
    private final TextArea purpose = Field.area(
            "What the placement is for", 1_000, "What the pupil is to learn and achieve there, beside what they need.");
    private final DatePicker from;
    private final DatePicker to;
    private final Several<MilestoneFields> milestones =
            new Several<>("Milestones", "a milestone", MilestoneFields::new);
    private final TextArea howAssessed = Field.area("How the pupil is assessed", 2_000);
    private final TextArea howMonitored = Field.area("How, and how often, progress is looked at", 2_000);
    private final transient Map<NeedArea, NeedFields> needs = new EnumMap<>(NeedArea.class);
    private final Several<LinkFields> links =
            new Several<>("From other documents", "a document's outcome", LinkFields::new);
    private final Select<Challenge> challenge =
            Field.choice("Are the academic targets challenging enough?", Challenge.class, Challenge::words);
    private final TextArea challengeWords = Field.area("Why you judge so", 1_000);
    private final TextField reason = Field.line("Why you write this version", 500);

    PlanForm(PlacementFile placement, Optional<Plan> before) {
        addClassName("form");
        from = Field.day("From", placement.startsOn());
        to = Field.day("To", placement.endsOn());
        add(purpose, from, to, milestones, howAssessed, howMonitored, new H3("Needs, and how each is met"));
        for (var area : NeedArea.values()) {
            var fields = new NeedFields(area);
            needs.put(area, fields);
            add(fields);
        }
        before.map(Plan::written).ifPresentOrElse(this::fill, () -> {
            milestones.put(new MilestoneFields());
            if (placement.hasPlan()) {
                links.put(new LinkFields());
            }
        });
        add(links, challenge, challengeWords, reason);
    }

    private void fill(NewPlan it) {
        purpose.setValue(it.purpose());
        from.setValue(it.from());
        to.setValue(it.to());
        it.milestones().forEach(step -> milestones.put(MilestoneFields.of(step)));
        howAssessed.setValue(it.howAssessed());
        howMonitored.setValue(it.howMonitored());
        it.needs()
                .forEach((area, need) -> Objects.requireNonNull(needs.get(area)).fill(need));
        it.links().forEach(link -> links.put(LinkFields.of(link)));
        challenge.setValue(it.challenge());
        challengeWords.setValue(it.challengeWords());
    }

    /** Empty while a day is missing. */
    Optional<NewPlan> typed() {
        var steps = milestones.sets().stream().map(MilestoneFields::typed).toList();
        if (from.getValue() == null || to.getValue() == null || steps.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Map<NeedArea, Need> answered = new EnumMap<>(NeedArea.class);
        needs.forEach((area, fields) -> answered.put(area, fields.typed()));
        return Optional.of(new NewPlan(
                purpose.getValue(),
                from.getValue(),
                to.getValue(),
                steps.stream().flatMap(Optional::stream).toList(),
                howAssessed.getValue(),
                howMonitored.getValue(),
                links.sets().stream().map(LinkFields::typed).toList(),
                answered,
                challenge.getValue(),
                challengeWords.getValue(),
                reason.getValue()));
    }

    /** What is reached by when. */
    private static final class MilestoneFields extends Div {
        private final TextField words = Field.line("What is reached", 500);
        private final DatePicker dueOn = Field.day("By when");

        MilestoneFields() {
            addClassName("form");
            add(words, dueOn);
        }

        static MilestoneFields of(Milestone it) {
            var fields = new MilestoneFields();
            fields.words.setValue(it.words());
            fields.dueOn.setValue(it.dueOn());
            return fields;
        }

        Optional<Milestone> typed() {
            return Optional.ofNullable(dueOn.getValue()).map(day -> new Milestone(words.getValue(), day));
        }
    }

    /** One area: a need and how it is met, or that there is none. */
    private static final class NeedFields extends Div {
        private final Checkbox none;
        private final TextArea need;
        private final TextArea metBy;

        NeedFields(NeedArea area) {
            addClassName("form");
            none = new Checkbox(area.words() + ": no need here");
            need = Field.area(area.words() + ": what the pupil needs", 1_000);
            metBy = Field.area(area.words() + ": how it is met", 1_000);
            none.addValueChangeListener(
                    event -> Stream.of(need, metBy).forEach(it -> it.setVisible(!event.getValue())));
            add(none, need, metBy);
        }

        void fill(Need it) {
            none.setValue(it.none());
            need.setValue(it.need());
            metBy.setValue(it.metBy());
        }

        Need typed() {
            return none.getValue() ? Need.NONE : new Need(false, need.getValue(), metBy.getValue());
        }
    }

    /** An outcome of another document. */
    private static final class LinkFields extends Div {
        private final Select<Source> source = Field.choice("Which document", Source.class, Source::words);
        private final TextField document = Field.line("Which one exactly, with its date", 200);
        private final TextField outcome = Field.line("The outcome that it names", 500);
        private final TextArea delivery = Field.area("How it is built into what happens there", 1_000);

        LinkFields() {
            addClassName("form");
            source.setItems(
                    Stream.of(Source.values()).filter(it -> it != Source.OWN).toList());
            source.setValue(Source.EHC_PLAN);
            add(source, document, outcome, delivery);
        }

        static LinkFields of(Link it) {
            var fields = new LinkFields();
            fields.source.setValue(it.source());
            fields.document.setValue(it.document());
            fields.outcome.setValue(it.outcome());
            fields.delivery.setValue(it.delivery());
            return fields;
        }

        Link typed() {
            return new Link(source.getValue(), document.getValue(), outcome.getValue(), delivery.getValue());
        }
    }
}
