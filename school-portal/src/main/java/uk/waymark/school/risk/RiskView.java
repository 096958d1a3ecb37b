package uk.waymark.school.risk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.risk.RiskAssessments;
import uk.waymark.risk.RiskFile;
import uk.waymark.risk.RiskVersion;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.plans.Field;
import uk.waymark.web.plans.RiskSheet;
import uk.waymark.web.plans.Writing;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead, SENCO or head before a start and when something has happened: which version is in force, who works by it, what is next. */
@Route(value = "placements/:id/risk", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class RiskView extends PlacementScreen {
    private final RiskAssessments risks;
    private final CurrentPerson person;
    private final Clock clock;

    RiskView(PlacementFiles placements, RiskAssessments risks, CurrentPerson person, Clock clock) {
        super("Risk assessment", placements, person);
        this.risks = risks;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var body = new Div();
        page.add(body);
        risks.of(person.actor(), placement.id()).ifPresent(file -> show(body, placement, file));
    }

    private void show(Div body, PlacementFile placement, RiskFile file) {
        var newest = file.newest();
        if (newest.isEmpty()) {
            body.add(new Empty(
                    "Nobody has assessed the risk of this placement yet. What you write here, the provider reads"
                            + " as a short summary before the pupil arrives."));
        }
        newest.ifPresent(it -> body.add(standing(file, it)));
        if (may(Right.PLACE_PUPILS, placement) || may(Right.PLAN_SUPPORT, placement)) {
            body.add(actions(body, placement, file));
        }
        newest.ifPresent(it -> body.add(RiskSheet.of(it.written()), new H2("Who works by it"), inUse(it)));
        if (newest.isPresent()) {
            body.add(new H2("Before"), history(file));
        }
    }

    private Div standing(RiskFile file, RiskVersion it) {
        var line = new Div(
                it.isInForce()
                        ? Status.IN_ORDER.chip("Version " + it.number() + " is in force")
                        : Status.WAITING.chip("Version " + it.number() + " waits for the head"),
                new Span("Written by " + it.by() + ", " + Words.moment(it.writtenAt(), clock) + "."));
        if (it.selfApproved()) {
            line.add(Status.SELF_APPROVED.chip());
        }
        file.reviewOn().ifPresent(day -> line.add(new Span("Looked at again on " + Words.dayAndYear(day) + ".")));
        line.addClassName("strip");
        return line;
    }

    private Div actions(Div body, PlacementFile placement, RiskFile file) {
        var actions = new Div();
        actions.addClassName("actions");
        var newest = file.newest();
        var write = new Button(
                newest.isEmpty() ? "Assess the risk" : "Write a new version", event -> write(body, placement, newest));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(write);
        if (file.inForce().isPresent()) {
            actions.add(new Button("Looked at: it stays", event -> stays(placement)));
        }
        newest.filter(it -> !it.isInForce() && may(Right.DECIDE_REFERRALS, placement))
                .ifPresent(it -> actions.add(new Button("Approve it", event -> approve(placement, it))));
        return actions;
    }

    private void write(Div body, PlacementFile placement, Optional<RiskVersion> before) {
        var form = new RiskForm(before, risks.latestReview(person.actor(), placement.id()));
        Writing.open(
                body,
                form,
                "Save this version",
                () -> form.typed()
                        .map(it -> risks.write(
                                person.actor(),
                                placement.id(),
                                before.map(RiskVersion::number).orElse(0),
                                it))
                        .orElseGet(Field::noDay),
                () -> {
                    Say.done("Saved. When it is in force, the provider is told and confirms it.");
                    fill(placement);
                },
                () -> fill(placement));
    }

    private void approve(PlacementFile placement, RiskVersion it) {
        risks.approve(person.actor(), placement.id(), it.number())
                .ifPresentOrElse(Say::refused, () -> Say.done("In force. The provider is told."));
        fill(placement);
    }

    private void stays(PlacementFile placement) {
        var look = Id.next();
        var words = Field.area("What you looked at", 1_000);
        var next = Field.day("Looked at again on", risks.latestReview(person.actor(), placement.id()));
        new AskDialog("The risk assessment stays as it is", words, next)
                .ask(
                        "It stays",
                        () -> Optional.ofNullable(next.getValue())
                                .map(day -> risks.stays(person.actor(), placement.id(), look, words.getValue(), day))
                                .orElseGet(Field::noDay),
                        () -> fill(placement));
    }

    private Rows inUse(RiskVersion it) {
        var rows = new Rows();
        it.inUse()
                .forEach(said -> rows.row(
                        Stream.of(said.by(), Words.moment(said.at(), clock)),
                        Status.IN_ORDER.chip("Works by version " + it.number())));
        return rows.orElse("Nobody at the provider has confirmed this version yet.");
    }

    private Div history(RiskFile file) {
        var rows = new Rows();
        file.looks()
                .forEach(it -> rows.row(Stream.of(
                        "Version " + it.version() + " stays",
                        it.words(),
                        it.by() + ", " + Words.moment(it.at(), clock))));
        file.versions().stream()
                .skip(1)
                .forEach(it -> rows.row(Stream.of(
                        "Version " + it.number(),
                        it.written().reason(),
                        it.by() + ", " + Words.moment(it.writtenAt(), clock))));
        return new Div(new Paragraph("What was written before stays on record."), rows.orElse("Nothing yet."));
    }
}
