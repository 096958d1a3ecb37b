package uk.waymark.school.arrangements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.arrangements.Arrangement;
import uk.waymark.arrangements.ArrangementKind;
import uk.waymark.arrangements.ArrangementPapers;
import uk.waymark.arrangements.Arrangements;
import uk.waymark.arrangements.Condition;
import uk.waymark.arrangements.EntryKind;
import uk.waymark.arrangements.Proposals;
import uk.waymark.arrangements.WelfareChecks;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.exports.ExportFile;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The head, the AP lead or the SENCO, about one pupil's week: what is in force or proposed, its conditions, and the next step of each. */
@Route(value = "pupils/:id/arrangements", layout = SchoolFrame.class)
@Needs(Right.SEE_ATTENDANCE)
@Prototype
public class PupilArrangementsView extends PupilScreen {
    private final Proposals proposals;
    private final Arrangements arrangements;
    private final WelfareChecks checks;
    private final ArrangementPapers papers;
    private final DocumentSettings uploads;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    PupilArrangementsView(
            Pupils pupils,
            Proposals proposals,
            Arrangements arrangements,
            WelfareChecks checks,
            ArrangementPapers papers,
            DocumentSettings uploads,
            CurrentPerson person,
            Clock clock) {
        super("Adjusted and part-time timetables", pupils, person);
        this.proposals = proposals;
        this.arrangements = arrangements;
        this.checks = checks;
        this.papers = papers;
        this.uploads = uploads;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    @Override
    protected boolean opens(Pupil pupil) {
        return may(Right.SEE_ATTENDANCE, pupil);
    }

    @Override
    protected void show(Pupil pupil) {
        content.removeAll();
        var dialogs = new ArrangementDialogs(
                proposals, arrangements, checks, papers, uploads, person, clock, pupil.id(), () -> show(pupil));
        content.add(new Paragraph(
                pupil.name().toUse() + ". " + ArrangementKind.MINOR.about() + " " + ArrangementKind.PART_TIME.about()));
        if (may(Right.PROPOSE_ARRANGEMENTS, pupil)) {
            var propose = new Button("Propose or record one", event -> dialogs.propose());
            propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            content.add(propose);
        }
        var all = arrangements.of(person.actor(), pupil.id());
        if (all.isEmpty()) {
            content.add(new Empty("The pupil has the usual week, and nothing is proposed."));
        }
        all.forEach(it -> content.add(one(pupil, it, dialogs)));
        content.add(
                new H2("Elsewhere"),
                new RouterLink("Flexi-schooling", FlexiView.class, of(pupil.id())),
                new Span(" "),
                new RouterLink("Behaviour incidents", IncidentsView.class, of(pupil.id())));
    }

    private Div one(Pupil pupil, Arrangement it, ArrangementDialogs dialogs) {
        var today = Session.today(clock);
        var head = new Div(
                new H3(it.kind().words() + ", " + Words.day(it.from()) + " to " + Words.dayAndYear(it.lastDay())),
                ArrangementChips.of(it, today));
        head.addClassName("strip");
        var box = new Div(head, facts(it), decision(it));
        if (it.kind() == ArrangementKind.PART_TIME) {
            box.add(conditions(pupil, it, dialogs));
        }
        box.add(actions(pupil, it, dialogs), history(it));
        return box;
    }

    private static Rows facts(Arrangement it) {
        var rows = new Rows();
        rows.row(Stream.of(
                it.ground().words(),
                it.reason(),
                it.off().isEmpty() ? it.adjustment() : "Not required: " + Fields.words(it.off()),
                "Right to full-time education: " + it.route().words()
                        + (it.dysregulation() ? ". Dysregulation noted as a sign of difficulty" : ""),
                "Proposed by " + it.proposed().by() + ", "
                        + Words.dayAndYear(Session.dateOf(it.proposed().at()))));
        return rows;
    }

    private static Div decision(Arrangement it) {
        var box = new Div();
        it.decision().ifPresent(decision -> {
            box.add(new Paragraph((decision.approved() ? "Approved by " : "Refused by ") + decision.by() + " on "
                    + Words.dayAndYear(Session.dateOf(decision.at())) + ": " + decision.reason()));
            if (decision.selfApproved()) {
                box.add(Status.SELF_APPROVED.chip());
            }
        });
        return box;
    }

    private Rows conditions(Pupil pupil, Arrangement it, ArrangementDialogs dialogs) {
        var rows = new Rows();
        it.conditions().forEach(condition -> {
            var row = rows.row(Stream.of(condition.kind().words(), condition.words()), chip(condition));
            it.entries(condition.kind()).stream()
                    .findFirst()
                    .ifPresent(entry -> entry.document()
                            .ifPresent(document -> row.add(new Download(
                                    "The paper",
                                    () -> papers.open(person.actor(), pupil.id(), document)
                                            .map(content -> new ExportFile(
                                                    content.document().fileName(),
                                                    content.mediaType(),
                                                    content.bytes()))))));
            if (it.decision().isEmpty() && condition.kind() != EntryKind.CODES) {
                var write = new Button("Record it", event -> dialogs.entry(it, condition.kind()));
                write.setAriaLabel("Record: " + condition.kind().words());
                row.add(write);
            }
        });
        return rows;
    }

    private static Span chip(Condition condition) {
        return switch (condition.state()) {
            case IN_ORDER -> Status.IN_ORDER.chip();
            case NOT_NEEDED -> Status.NOT_EXPECTED.chip("Not needed");
            case MISSING -> Status.MISSING.chip();
        };
    }

    private Div actions(Pupil pupil, Arrangement it, ArrangementDialogs dialogs) {
        var box = new Div();
        box.addClassName("actions");
        var state = it.state(Session.today(clock));
        var head = may(Right.APPROVE_PART_TIME, pupil);
        if (state == Arrangement.State.PROPOSED && head) {
            var approve = new Button("Approve", event -> dialogs.decide(it, true));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            box.add(approve, new Button("Refuse", event -> dialogs.decide(it, false)));
        }
        var inForce = state == Arrangement.State.RUNNING || state == Arrangement.State.AHEAD;
        if (inForce && it.kind() == ArrangementKind.PART_TIME) {
            box.add(
                    new Button("Record a review", event -> dialogs.review(it)),
                    new Button("Record a welfare check", event -> dialogs.check(it)),
                    new Button("Told to the authority", event -> dialogs.entry(it, EntryKind.AUTHORITY_REPORT)));
        }
        if (inForce && head) {
            box.add(new Button("End it early", event -> dialogs.end(it)));
        }
        return box;
    }

    private static Rows history(Arrangement it) {
        var rows = new Rows();
        it.reviews()
                .forEach(review -> rows.row(Stream.of(
                        "Review on " + Words.dayAndYear(review.on()) + ": "
                                + review.outcome().words(),
                        "The pupil: " + review.pupilView(),
                        "The parents: " + review.parentView(),
                        review.words() + " " + review.by()
                                + review.next()
                                        .map(day -> ". Next on " + Words.dayAndYear(day))
                                        .orElse(""))));
        it.checks()
                .forEach(check -> rows.row(
                        Stream.of(
                                "Welfare check on " + Words.dayAndYear(check.on()) + ", "
                                        + check.channel().words().toLowerCase(java.util.Locale.UK) + ", " + check.who(),
                                check.words()),
                        check.sawPupil()
                                ? Status.HERE.chip("Saw or heard the pupil")
                                : Status.NOT_HERE.chip("Did not see the pupil")));
        Stream.of(EntryKind.AUTHORITY_REPORT, EntryKind.ENDED)
                .flatMap(kind -> it.entries(kind).stream())
                .forEach(entry -> rows.row(Stream.of(
                        entry.kind().words() + " on " + Words.dayAndYear(entry.on()),
                        entry.who() + ": " + entry.words())));
        return rows;
    }
}
